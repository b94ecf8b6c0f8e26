using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Api.Compose;

/// <summary>Writes report and proposal in the words of the contract.</summary>
internal static class AnswerWords
{
    public static ComposeAnswer Of(ScreeningReport report, PlanProposal proposal, ComposeWishes wishes) => new(
        Slug.Of(report.Decision),
        report.Urgency is { } urgency ? Slug.Of(urgency) : null,
        report.PrescriptionAllowed,
        report.Supervised,
        new PolicyAnswer(report.Policy.Name, report.Policy.Version),
        report.LoadCap,
        Math.Min(report.MaxExercises, wishes.MaxExercises),
        [.. report.Restrictions.Select(active => Slug.Of(active.Restriction))],
        [.. report.Findings.Select(Finding)],
        [.. proposal.Chosen.Select(Exercise)],
        [.. proposal.Excluded.Select(exercise => new ExcludedAnswer(exercise.Slug, [.. exercise.Reasons.Select(reason => new ExclusionAnswer(reason.Code, reason.Text, reason.WouldAdmit))]))],
        [.. proposal.NotChosen.Select(exercise => new NotChosenAnswer(exercise.Exercise.Slug, Reasons(exercise.Reasons)))],
        Minutes(proposal.SecondsPerDay),
        proposal.Score);

    private static FindingAnswer Finding(Finding finding) =>
        new(finding.Code, Slug.Of(finding.Severity), finding.Summary, finding.Measured, finding.Limit, finding.Source);

    private static ExerciseAnswer Exercise(ChosenExercise chosen) => new(
        chosen.Exercise.Slug,
        chosen.Exercise.Content.Name,
        Slug.Of(chosen.Exercise.Content.Group),
        Slug.Of(chosen.Exercise.Content.Position),
        chosen.Exercise.Content.LoadLevel,
        new DosageAnswer(
            chosen.Dose.Sets, chosen.Dose.RepsMin, chosen.Dose.RepsMax, chosen.Dose.HoldSeconds, chosen.Dose.PerSide, chosen.Dose.TimesPerDay, chosen.Dose.DaysPerWeek),
        Minutes(chosen.SecondsPerDay),
        chosen.Exercise.Content.SupervisedOnly,
        Reasons(chosen.Reasons));

    private static List<ReasonAnswer> Reasons(IEnumerable<Reason> reasons) => [.. reasons.Select(reason => new ReasonAnswer(reason.Code, reason.Text))];

    /// <summary>Always with one decimal, as 2.0.</summary>
    private static decimal Minutes(int seconds) => DoseTime.Minutes(seconds) + 0.0m;
}
