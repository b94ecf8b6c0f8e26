namespace Physio.Domain.Measures;

/// <summary>Heart rate at rest in beats a minute. Plausible range 20-250. Source: decisions 3.</summary>
public readonly record struct HeartRate(int BeatsPerMinute)
{
    public const int Min = 20;
    public const int Max = 250;
}
