using Physio.Domain.Assessments;

namespace Physio.Domain.Screening.Rules;

/// <summary>Inflammatory back pain: referral is advice, exercise stays allowed. Source: clinical rules 2.2, decisions 5.</summary>
internal static class InflammatoryBack
{
    public static readonly IReadOnlyList<RedFlag> Signs =
        [RedFlag.YoungOnset, RedFlag.MorningStiffness, RedFlag.WakesSecondHalfOfNight, RedFlag.BetterWithMovement];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-INFLAM", "Signs of inflammatory back pain", Severity.Caution, Urgency.Soon, "PATHWAY; G",
            "Refer to rheumatology; exercise helps and goes on.", PatientWords.SafetyNet, e => e.Reports(Signs, "Possible inflammatory back pain")),
    ];
}
