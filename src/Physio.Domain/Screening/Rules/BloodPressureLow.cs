using Physio.Domain.Measures;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Low blood pressure. Source: clinical rules 1.1 and 1.2, decisions 8.</summary>
internal static class BloodPressureLow
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-BP-LOW-SHOCK", "Systolic pressure below 90 with cold sweat, confusion or fainting", Severity.Refer, Urgency.Emergency, "NEWS2; JRECIP",
            "Lay the patient down with the legs raised and call emergency services.", PatientWords.Emergency,
            e => Of(e.Pressure, p => p.Systolic < e.Policy.SystolicLowBelow && e.HasAny(SymptomSets.Shock), p => new(
                $"Blood pressure {Words.Short(p)} with {Words.Of(e.Present(SymptomSets.Shock))}", p.ToString(),
                $"systolic below {Words.Pressure(e.Policy.SystolicLowBelow)}, with symptoms"))),
        new("VT-SBP-LOW", "Systolic pressure below 90", Severity.Hold, null, "JRECIP; NEWS2",
            "Let the patient lie down, give water, measure again after 15 minutes; at most twice today.", PatientWords.Recheck,
            e => Of(e.Pressure?.Systolic, systolic => systolic < e.Policy.SystolicLowBelow, systolic => new(
                $"Systolic pressure {Words.Pressure(systolic)} is too low for exercise", e.Pressure.ToString(), $"below {Words.Pressure(e.Policy.SystolicLowBelow)} systolic"))),
        new("VT-DBP-LOW", "Diastolic pressure below 40", Severity.Hold, null, "UNMC",
            "Let the patient lie down, give water, measure again after 15 minutes; at most twice today.", PatientWords.Recheck,
            e => Of(e.Pressure?.Diastolic, diastolic => diastolic < e.Policy.DiastolicLowBelow, diastolic => new(
                $"Diastolic pressure {Words.Pressure(diastolic)} is too low for exercise", e.Pressure.ToString(), $"below {Words.Pressure(e.Policy.DiastolicLowBelow)} diastolic"))),
        new("VT-BP-LOWISH", "Pressure 90 to 99 systolic or 40 to 59 diastolic", Severity.Caution, null, "NEWS2; UNMC; G",
            "Ask for dizziness and for the usual pressure. Slow changes of position, light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Pressure, p => IsLowish(p, e.Policy) && !OverrideRules.Accepted(e, "VT-BP-LOWISH"), p => new(
                $"Blood pressure {Words.Short(p)} is below the caution limit", p.ToString(),
                Words.Pair(e.Policy.SystolicLowishBelow, e.Policy.DiastolicLowishBelow), $"Blood pressure {Words.Short(p)}")))
        {
            Effect = RuleEffect.LowPressure,
        },
        new("VT-BP-LOWISH-USUAL", "Low pressure that is usual for this patient", Severity.Note, null, "G",
            "Nothing to do beyond slow changes of position.", PatientWords.None,
            e => Of(e.Pressure, p => IsLowish(p, e.Policy) && OverrideRules.Accepted(e, "VT-BP-LOWISH"), p => new(
                $"Blood pressure {Words.Short(p)} is usual for this patient: {OverrideRules.Reason(e, "VT-BP-LOWISH")}", p.ToString(),
                Words.Pair(e.Policy.SystolicLowishBelow, e.Policy.DiastolicLowishBelow)))),
    ];

    internal static bool IsLowish(PressureReading p, ThresholdPolicy policy) =>
        (p.Systolic < policy.SystolicLowishBelow && p.Systolic >= policy.SystolicLowBelow)
        || (p.Diastolic < policy.DiastolicLowishBelow && p.Diastolic >= policy.DiastolicLowBelow);
}
