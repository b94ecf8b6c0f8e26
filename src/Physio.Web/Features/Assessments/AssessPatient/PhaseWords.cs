using Physio.Domain.Assessments;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>A phase in one word and in one line. Source: clinical rules 3.1.</summary>
internal static class PhaseWords
{
    public static string Short(Phase phase) => phase switch
    {
        Phase.Attack => AssessmentTexts.PhaseAttack,
        Phase.Acute => AssessmentTexts.PhaseAcute,
        Phase.Exacerbation => AssessmentTexts.PhaseExacerbation,
        Phase.Subacute => AssessmentTexts.PhaseSubacute,
        Phase.Remission => AssessmentTexts.PhaseRemission,
        Phase.Rehabilitation => AssessmentTexts.PhaseRehabilitation,
        Phase.Active => AssessmentTexts.PhaseActive,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };

    public static string Meaning(Phase phase) => phase switch
    {
        Phase.Attack => AssessmentTexts.PhaseAttackMeaning,
        Phase.Acute => AssessmentTexts.PhaseAcuteMeaning,
        Phase.Exacerbation => AssessmentTexts.PhaseExacerbationMeaning,
        Phase.Subacute => AssessmentTexts.PhaseSubacuteMeaning,
        Phase.Remission => AssessmentTexts.PhaseRemissionMeaning,
        Phase.Rehabilitation => AssessmentTexts.PhaseRehabilitationMeaning,
        Phase.Active => AssessmentTexts.PhaseActiveMeaning,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };
}
