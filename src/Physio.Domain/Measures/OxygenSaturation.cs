namespace Physio.Domain.Measures;

/// <summary>Oxygen saturation (SpO2) in percent. Plausible range 40-100. Source: decisions 3.</summary>
public readonly record struct OxygenSaturation(int Percent)
{
    public const int Min = 40;
    public const int Max = 100;
}
