namespace Physio.Domain.Measures;

/// <summary>Pain on the numeric rating scale, 0 (none) to 10 (worst imaginable). Source: clinical rules 5.3.</summary>
public readonly record struct PainScore(int Value)
{
    public const int Min = 0;
    public const int Max = 10;

    public static bool IsPlausible(int value) => value is >= Min and <= Max;
}
