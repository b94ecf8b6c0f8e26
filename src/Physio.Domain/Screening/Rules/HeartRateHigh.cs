using Physio.Domain.Measures;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Fast and critical heart rates. Source: clinical rules 1.1, 1.3 and 1.4, decisions 8.</summary>
internal static class HeartRateHigh
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-HR-CRITICAL", "Heart rate above 150, below 40 with symptoms, or fast with chest pain, fainting or breathlessness",
            Severity.Refer, Urgency.Emergency, "NEWS2; G", "Call emergency services. Keep the patient at rest and do not leave them alone.", PatientWords.Emergency,
            e => Of(e.Vitals.HeartRate, h => IsCritical(e, h), h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)}{With(e, h)} is an emergency", Words.Rate(h.BeatsPerMinute),
                $"above {Words.Rate(e.Policy.HeartRateCriticalAbove)}, or below {Words.Rate(e.Policy.HeartRateCriticalBelow)} or above {Words.Rate(e.Policy.HeartRateRaisedAbove)} with symptoms"))),
        new("VT-HR-HIGH", "Heart rate above 120 at rest", Severity.Hold, null, "UNMC; NEWS2",
            "Rest for 15 minutes and measure again; at most twice today. If it stays, contact the doctor today.", PatientWords.Recheck,
            e => Of(e.Vitals.HeartRate, h => h.BeatsPerMinute > e.Policy.HeartRateHighAbove, h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} is too fast for exercise", Words.Rate(h.BeatsPerMinute), $"above {Words.Rate(e.Policy.HeartRateHighAbove)}"))),
        new("VT-HR-RAISED", "Heart rate 101 to 120 at rest", Severity.Caution, null, "COVID; MEDALG; UNMC",
            "Ask for fever, pain, coffee and worry. Light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Vitals.HeartRate, h => h.BeatsPerMinute > e.Policy.HeartRateRaisedAbove && h.BeatsPerMinute <= e.Policy.HeartRateHighAbove, h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} is above the caution limit", Words.Rate(h.BeatsPerMinute), $"above {Words.Rate(e.Policy.HeartRateRaisedAbove)}",
                $"Heart rate {Words.Rate(h.BeatsPerMinute)}")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
    ];

    internal static bool IsCritical(Examination e, HeartRate h) =>
        h.BeatsPerMinute > e.Policy.HeartRateCriticalAbove
        || (h.BeatsPerMinute < e.Policy.HeartRateCriticalBelow && e.HasAny(SymptomSets.SlowPulse))
        || (h.BeatsPerMinute > e.Policy.HeartRateRaisedAbove && e.HasAny(SymptomSets.Emergency));

    private static string With(Examination e, HeartRate h)
    {
        var signs = e.Present(h.BeatsPerMinute < e.Policy.HeartRateCriticalBelow ? SymptomSets.SlowPulse : SymptomSets.Emergency);
        return signs.Count == 0 ? "" : $" with {Words.Of(signs)}";
    }
}
