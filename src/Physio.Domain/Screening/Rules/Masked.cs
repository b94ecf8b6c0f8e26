using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>
/// A temperature below the fever limit under antipyretics is no proof. Most patients with back pain who take them take them for the pain,
/// so without another hint it is a note; with a hint of infection the temperature counts as not known, which is a caution.
/// Source: clinical rules 1.1 (fever hold), decisions 14.
/// </summary>
internal static class Masked
{
    private static readonly IReadOnlyList<RedFlag> Hints = [.. Infection.Risks, RedFlag.NightSweats];
    private static readonly IReadOnlyList<Symptom> Signs = [.. SymptomSets.Systemic, .. SymptomSets.Urinary];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-TEMP-MASKED", "Antipyretics in the last 24 hours, with a hint of infection", Severity.Caution, null, "G",
            "Measure again 24 hours after the last dose, and look for the infection.", PatientWords.Gentle, e => When(Applies(e) && HasHint(e), () => Found(e)))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
        new("VT-TEMP-MASKED", "Antipyretics in the last 24 hours", Severity.Note, null, "G",
            "The temperature is no proof that there is no fever. Ask for chills, sweats and signs of infection.", PatientWords.None,
            e => When(Applies(e) && !HasHint(e), () => Found(e))),
    ];

    private static bool Applies(Examination e) => e.Facts.Antipyretics && !(e.Vitals.Temperature?.Degrees >= e.Policy.TemperatureHighFrom);

    private static bool HasHint(Examination e) =>
        e.HasAny(Hints) || e.HasAny(Signs) || (e.Vitals.Temperature is { } t && Temperature.IsRaised(t.Degrees, e.Policy));

    private static Met Found(Examination e) => new(
        "Antipyretics may hide a fever: this temperature is not proof of none",
        e.Vitals.Temperature is { } t ? Words.Degrees(t.Degrees) : "not measured",
        "24 h without antipyretics",
        "Fever may be masked by antipyretics");
}
