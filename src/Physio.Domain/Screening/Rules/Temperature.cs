using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Body temperature. Source: clinical rules 1.1.</summary>
internal static class Temperature
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-TEMP-HIGH", "Temperature 38.0 °C or more", Severity.Hold, null, "FEVER; BMJO; FEB1",
            "No exercise. Look for an infection. Go on after 24 hours without fever and without antipyretics.", PatientWords.Fever,
            e => Of(e.Vitals.Temperature, t => t.Degrees >= e.Policy.TemperatureHighFrom, t => new(
                $"Temperature {Words.Degrees(t.Degrees)} is a fever", Words.Degrees(t.Degrees), $"{Words.Degrees(e.Policy.TemperatureHighFrom)} or more"))),
        new("VT-TEMP-RAISED", "Temperature 37.5 to 37.9 °C", Severity.Caution, null, "G",
            "Measure again in 30 minutes and ask for signs of infection.", PatientWords.Gentle,
            e => Of(e.Vitals.Temperature, t => IsRaised(t.Degrees, e.Policy), t => new(
                $"Temperature {Words.Degrees(t.Degrees)} is raised", Words.Degrees(t.Degrees), $"{Words.Degrees(e.Policy.TemperatureRaisedFrom)} or more",
                $"Temperature {Words.Degrees(t.Degrees)}")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
        new("VT-TEMP-LOW", "Temperature 35.0 °C or less", Severity.Hold, null, "NEWS2",
            "Measure again after 15 minutes in a warm room; if it stays low, have a doctor look.", PatientWords.Recheck,
            e => Of(e.Vitals.Temperature, t => t.Degrees <= e.Policy.TemperatureLowTo, t => new(
                $"Temperature {Words.Degrees(t.Degrees)} is too low", Words.Degrees(t.Degrees), $"{Words.Degrees(e.Policy.TemperatureLowTo)} or less"))),
        .. Masked.All,
    ];

    internal static bool IsRaised(decimal degrees, ThresholdPolicy policy) =>
        degrees >= policy.TemperatureRaisedFrom && degrees < policy.TemperatureHighFrom;
}
