using Physio.Domain.Measures;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Oxygen saturation. Source: clinical rules 1.1 and 1.2, decisions 8.</summary>
internal static class Oxygen
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-SPO2-CRITICAL", "Oxygen saturation below 90 % with distress", Severity.Refer, Urgency.Emergency, "JRECIP; HODG; NEWS2",
            "Sit the patient up and call emergency services.", PatientWords.Emergency,
            e => Of(e.Vitals.OxygenSaturation, s => s.Percent < e.Policy.OxygenLowBelow && IsDistressed(e), s => new(
                $"Oxygen saturation {Words.Percent(s.Percent)} with distress", Words.Percent(s.Percent), $"below {Words.Percent(e.Policy.OxygenLowBelow)}, with distress"))),
        new("VT-SPO2-LOW", "Oxygen saturation below 90 %", Severity.Hold, null, "JRECIP; HODG",
            "Warm the finger and measure again. If it stays low, have a doctor look today.", PatientWords.Recheck,
            e => Of(e.Vitals.OxygenSaturation, s => s.Percent < e.Policy.OxygenLowBelow && !OverrideRules.Accepted(e, "VT-SPO2-LOW"), s => Found(s, e.Policy.OxygenLowBelow, "too low for exercise"))),
        new("VT-SPO2-LOW-TARGET", "Oxygen saturation 88 to 89 % within a written target of 88 to 92 %", Severity.Caution, null, "G",
            "Light load, first set watched; stop when it falls below the written target.", PatientWords.Gentle,
            e => Of(e.Vitals.OxygenSaturation, s => s.Percent < e.Policy.OxygenLowBelow && OverrideRules.Accepted(e, "VT-SPO2-LOW"),
                s => Found(s, e.Policy.OxygenLowBelow, $"within this patient's target: {OverrideRules.Reason(e, "VT-SPO2-LOW")}")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
        new("VT-SPO2-LOWISH", "Oxygen saturation 90 to 94 %", Severity.Caution, null, "JRECIP; NPTE",
            "Ask for cough and breathlessness. Light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Vitals.OxygenSaturation, s => s.Percent < e.Policy.OxygenLowishBelow && s.Percent >= e.Policy.OxygenLowBelow,
                s => Found(s, e.Policy.OxygenLowishBelow, "below the caution limit")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
    ];

    internal static bool IsDistressed(Examination e) =>
        e.HasAny(SymptomSets.Distress) || e.Vitals.RespiratoryRate?.BreathsPerMinute >= e.Policy.BreathingHighFrom;

    private static Met Found(OxygenSaturation s, int below, string verdict) => new(
        $"Oxygen saturation {Words.Percent(s.Percent)} is {verdict}", Words.Percent(s.Percent), $"below {Words.Percent(below)}", $"Oxygen saturation {Words.Percent(s.Percent)}");
}
