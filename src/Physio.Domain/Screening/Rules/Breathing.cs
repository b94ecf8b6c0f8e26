using Physio.Domain.Measures;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Respiratory rate, an optional value. Source: clinical rules 1.1.</summary>
internal static class Breathing
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-RR-HOLD", "25 breaths a minute or more, or 8 or fewer", Severity.Hold, null, "NEWS2",
            "Let the patient rest and count again over a full minute. If it stays, have a doctor look today.", PatientWords.Recheck,
            e => Of(e.Vitals.RespiratoryRate, r => IsHold(r, e.Policy), r => Found(r, $"{Words.Rate(e.Policy.BreathingHighFrom)} or more, {Words.Rate(e.Policy.BreathingLowTo)} or less"))),
        new("VT-RR-CAUTION", "21 to 24 breaths a minute, or 9 to 11", Severity.Caution, null, "NEWS2",
            "Count again over a full minute. Light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Vitals.RespiratoryRate,
                r => !IsHold(r, e.Policy) && (r.BreathsPerMinute >= e.Policy.BreathingRaisedFrom || r.BreathsPerMinute <= e.Policy.BreathingLowishTo),
                r => Found(r, $"{Words.Rate(e.Policy.BreathingRaisedFrom)} or more, {Words.Rate(e.Policy.BreathingLowishTo)} or less")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
    ];

    private static bool IsHold(RespiratoryRate r, ThresholdPolicy policy) =>
        r.BreathsPerMinute >= policy.BreathingHighFrom || r.BreathsPerMinute <= policy.BreathingLowTo;

    private static Met Found(RespiratoryRate r, string limit) => new(
        $"{Words.Number(r.BreathsPerMinute)} breaths a minute are outside the usual range", Words.Rate(r.BreathsPerMinute), limit, $"Breathing {Words.Rate(r.BreathsPerMinute)}");
}
