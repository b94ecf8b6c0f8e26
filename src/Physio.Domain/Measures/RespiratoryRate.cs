namespace Physio.Domain.Measures;

/// <summary>Breaths a minute. Plausible range 4-60. Source: decisions 3.</summary>
public readonly record struct RespiratoryRate(int BreathsPerMinute)
{
    public const int Min = 4;
    public const int Max = 60;
}
