namespace Physio.Domain.Measures;

/// <summary>
/// A pressure as it was read, mm Hg: either half may be missing, and the half that was read still counts.
/// Each half has the plausible range of <see cref="BloodPressure"/>. Source: decisions 3 and 9.
/// </summary>
public readonly record struct PressureReading(int? Systolic, int? Diastolic)
{
    public bool IsWhole => Systolic is not null && Diastolic is not null;

    public bool IsEmpty => Systolic is null && Diastolic is null;

    public static PressureReading Of(BloodPressure pressure) => new(pressure.Systolic, pressure.Diastolic);

    public override string ToString() => (Systolic, Diastolic) switch
    {
        ({ } systolic, { } diastolic) => new BloodPressure(systolic, diastolic).ToString(),
        ({ } systolic, null) => FormattableString.Invariant($"systolic {systolic} mm Hg"),
        (null, { } diastolic) => FormattableString.Invariant($"diastolic {diastolic} mm Hg"),
        _ => "",
    };
}
