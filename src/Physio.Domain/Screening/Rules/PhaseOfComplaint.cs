using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>What the phase itself asks for. Source: clinical rules 3.1 and 5.1.</summary>
internal static class PhaseOfComplaint
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("PH-SUPERVISED", "Acute or exacerbation: first session watched", Severity.Caution, null, "SEED",
            "Two or three acute exercises at the lowest dose; watch the first session.", PatientWords.Watched,
            e => When(e.Phase is Phase.Acute or Phase.Exacerbation, () => new($"In the phase {Words.Of(e.Phase)} the first session is watched")))
        {
            Effect = RuleEffect.FirstSessionWatched,
        },
        new("PH-DISAGREES", "Pain or a recent attack does not fit the phase", Severity.Note, null, "G",
            "Check the phase. The more careful one is used.", PatientWords.None,
            e => When(e.Phase != e.Facts.Phase, () => new(
                $"Phase {Words.Of(e.Facts.Phase)} does not fit: read as {Words.Of(e.Phase)}",
                e.Facts.PainAtRest is { } pain ? $"pain at rest {Words.Number(pain.Value)}/10" : "pain not stated",
                "0-3 remission, 4-5 subacute, 6-7 exacerbation, 8-10 attack"))),
        new("PH-REHABILITATION", "Rehabilitation without a treated visceral cause or an operation", Severity.Note, null, "G",
            "Check the phase: it is meant for a treated visceral cause or after surgery.", PatientWords.None,
            e => When(e.Facts.Phase is Phase.Rehabilitation && !e.HasAny(Diagnoses.Visceral) && !SurgeryStages.WasOperated(e),
                () => new("Rehabilitation, but neither a treated visceral cause nor an operation is recorded"))),
    ];
}
