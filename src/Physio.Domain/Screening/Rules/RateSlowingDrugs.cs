using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Beta-blockers and similar. Source: clinical rules 1.3.</summary>
internal static class RateSlowingDrugs
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-BB-FAST", "Heart rate above 100 despite a rate-slowing drug", Severity.Caution, null, "G",
            "Unexpected: contact the prescriber before the next step up.", PatientWords.Gentle,
            e => Of(e.Vitals.HeartRate, h => e.Facts.BetaBlocker && h.BeatsPerMinute > e.Policy.HeartRateRaisedAbove, h => new(
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} despite a rate-slowing drug", Words.Rate(h.BeatsPerMinute), $"above {Words.Rate(e.Policy.HeartRateRaisedAbove)}",
                $"Heart rate {Words.Rate(h.BeatsPerMinute)} despite a rate-slowing drug")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
        new("VT-BB-EFFORT", "Takes a rate-slowing drug", Severity.Note, null, "BB; BB-CHF",
            "Judge effort by talking or by perceived effort, never by a pulse target; ask for symptoms every time. A resting pulse of 50 to 59 is expected.", PatientWords.None,
            e => When(e.Facts.BetaBlocker, () => new("Takes a rate-slowing drug: the pulse does not show the effort"))),
    ];
}
