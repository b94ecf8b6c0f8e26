namespace Physio.Figures.Reading;

/// <summary>What was measured at one key of a movement. The unit of <paramref name="Amount"/> is told where it is used; <paramref name="Key"/> is the key's label.</summary>
public readonly record struct Seen(double Amount, string Key);
