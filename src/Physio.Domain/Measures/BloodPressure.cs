namespace Physio.Domain.Measures;

/// <summary>
/// Blood pressure in mm Hg. Plausible: systolic 50-300, diastolic 20-200 and systolic at least 10 above diastolic. Source: decisions 3.
/// </summary>
public readonly record struct BloodPressure(int Systolic, int Diastolic)
{
    public const int MinSystolic = 50;
    public const int MaxSystolic = 300;
    public const int MinDiastolic = 20;
    public const int MaxDiastolic = 200;
    public const int MinPulsePressure = 10;

    public override string ToString() => FormattableString.Invariant($"{Systolic}/{Diastolic} mm Hg");
}
