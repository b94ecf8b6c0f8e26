using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>The attack and the first day after it. Source: clinical rules 2.1, 5.1 and 5.6, decisions 9.</summary>
internal static class Attack
{
    public const int HoursOfEasing = 24;
    public const int HighestStartPain = 6;

    private const string Wait = "No exercise during the attack. Relieving positions, walking as tolerated; start a day after the pain began to ease.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("PN-ATTACK", "Attack, pain at rest 8 or more, or unable to rise or turn unaided", Severity.Hold, null, "SEED; G", Wait, PatientWords.Attack, IsAttack),
        new("PN-ATTACK", "Less than 24 hours since an attack began to ease", Severity.Hold, null, "SEED; G", Wait, PatientWords.Attack,
            e => Of(e.Facts.HoursSinceEasing, h => h < HoursOfEasing, h => new(
                "The attack has eased for less than a day", $"{Words.Number(h)} h", $"{Words.Number(HoursOfEasing)} h or more"))),
        new("PN-ATTACK", "Pain at rest above 6 after an attack", Severity.Hold, null, "SEED; G", Wait, PatientWords.Attack,
            e => When(IsAfterAttack(e) && e.Facts.PainAtRest?.Value > HighestStartPain, () => new(
                "Pain at rest is still too strong after the attack", $"{Words.Number(e.Facts.PainAtRest!.Value.Value)}/10", $"{Words.Number(HighestStartPain)}/10 or less"))),
        new("PN-EASING-UNKNOWN", "Acute, and not known when the attack began to ease", Severity.Note, null, "G",
            "Ask since when the pain eases: at least 24 hours before the first session.", PatientWords.None,
            e => When(e.Facts.Phase is Phase.Acute && e.Facts.HoursSinceEasing is null, () => new("Not known how long the pain has been easing", "not stated", $"{Words.Number(HoursOfEasing)} h or more"))),
        new("PN-RECENT-ATTACK", "Attack within the last 14 days", Severity.Note, null, "SEED; G",
            "Lowest doses; after a bad session pause for 48 hours.", PatientWords.None, e => When(e.Facts.AttackWithin14Days, () => new("Attack within the last 14 days"))),
        new("PN-NOT-STATED", "Pain at rest not stated", Severity.Note, null, "G",
            "Ask for the pain at rest, 0 to 10. Until then the phase alone decides.", PatientWords.None,
            e => When(e.Facts.PainAtRest is null, () => new("Pain at rest is not stated: the phase alone decides", "not stated", "0/10 to 10/10"))),
    ];

    private static RuleAnswer IsAttack(Examination e)
    {
        List<string> because = [];
        if (e.Has(Symptom.UnableToTransferUnaided))
        {
            because.Add("cannot rise or turn unaided");
        }

        if (e.Facts.Phase is Phase.Attack)
        {
            because.Add("phase attack");
        }

        if (e.Facts.PainAtRest is { Value: >= CarefulPhase.AttackPainFrom } pain)
        {
            because.Add($"pain at rest {Words.Number(pain.Value)}/10");
        }

        return because.Count > 0
            ? new Met($"Attack: {string.Join(", ", because)}", e.Facts.PainAtRest is { } p ? $"pain at rest {Words.Number(p.Value)}/10" : "pain not stated", "pain 8/10, or help needed to move")
            : e.Reports([Symptom.UnableToTransferUnaided], "Attack");
    }

    private static bool IsAfterAttack(Examination e) => e.Facts.HoursSinceEasing is not null || e.Facts.AttackWithin14Days;
}
