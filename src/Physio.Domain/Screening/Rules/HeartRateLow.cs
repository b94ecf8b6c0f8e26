using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Slow heart rate and its overrides. Source: clinical rules 1.1 and 1.2, decisions 8.</summary>
internal static class HeartRateLow
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-HR-LOW", "Heart rate below 50 at rest", Severity.Hold, null, "UNMC; NEWS2; BRADY",
            "Ask for training, usual pulse, medicines and dizziness. Below 40 only a physician's clearance lets exercise go on.", PatientWords.Recheck,
            e => Of(e.Vitals.HeartRate, h => h.BeatsPerMinute < e.Policy.HeartRateLowBelow && !OverrideRules.Accepted(e, "VT-HR-LOW"), h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} is too slow for exercise", Words.Rate(h.BeatsPerMinute), $"below {Words.Rate(e.Policy.HeartRateLowBelow)}"))),
        new("VT-HR-LOW-OVERRIDDEN", "Slow heart rate that is usual for this patient", Severity.Caution, null, "BRADY; NEWS2",
            "Watch the first set. Judge effort by talking, not by the pulse. Stop with dizziness.", PatientWords.Gentle,
            e => Of(e.Vitals.HeartRate, h => IsUsual(e, h.BeatsPerMinute), h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} set aside: {OverrideRules.Reason(e, "VT-HR-LOW")}", Words.Rate(h.BeatsPerMinute), $"below {Words.Rate(e.Policy.HeartRateLowBelow)}")))
        {
            Effect = RuleEffect.SetAside,
        },
        new("VT-HR-LOW-CLEARED", "Slow heart rate with a physician's clearance", Severity.Caution, null, "NEWS2; BRADY",
            "Light load, first set watched. Stop with dizziness.", PatientWords.Gentle,
            e => Of(e.Vitals.HeartRate, h => IsSetAside(e, h.BeatsPerMinute) && !IsUsual(e, h.BeatsPerMinute), h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} cleared by a physician: {OverrideRules.Reason(e, "VT-HR-LOW")}", Words.Rate(h.BeatsPerMinute),
                $"below {Words.Rate(e.Policy.HeartRateLowBelow)}", $"Heart rate {Words.Rate(h.BeatsPerMinute)}")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
    ];

    private static bool IsSetAside(Examination e, int rate) => rate < e.Policy.HeartRateLowBelow && OverrideRules.Accepted(e, "VT-HR-LOW");

    private static bool IsUsual(Examination e, int rate) => IsSetAside(e, rate) && rate >= OverrideRules.LowestUsualPulse(e.Facts);
}
