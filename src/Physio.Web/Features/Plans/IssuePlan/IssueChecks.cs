using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Web.Components;

namespace Physio.Web.Features.Plans.IssuePlan;

/// <summary>Everything that may stand against issuing a draft, in sentences.</summary>
internal static class IssueChecks
{
    public static IEnumerable<string> Against(
        IssueCommand command, DraftReview review, Assessment assessment, IReadOnlyList<CatalogExercise> catalog, DateOnly today, DateTimeOffset now)
    {
        if (command.Items.Count == 0)
        {
            yield return PlanTexts.NothingInThePlan;
        }

        if (PlanReview.StaleVitals(assessment.Facts, assessment.AssessedAt, now) is { } stale)
        {
            yield return stale;
        }

        foreach (var sentence in review.Problems.Concat(review.Items.SelectMany(item => AgainstRow(item, command, catalog))))
        {
            yield return sentence;
        }

        foreach (var sentence in AgainstEnd(command.Note, command.ReviewOn, today))
        {
            yield return sentence;
        }
    }

    /// <summary>What stands against the note and the review date, which go with the whole set.</summary>
    public static IEnumerable<string> AgainstEnd(string note, DateOnly? reviewOn, DateOnly today)
    {
        if (note.Length > PlanContent.MaxNoteLength)
        {
            yield return PlanTexts.PlanNoteTooLong.With(PlanContent.MaxNoteLength);
        }

        if (reviewOn is not { } day || !PlanDates.MayBeReviewDate(day, today))
        {
            yield return PlanTexts.ReviewDateOutside.With(DisplayText.Of(today.AddDays(1)), DisplayText.Of(today.AddDays(PlanDates.MaxReviewDays)));
        }
    }

    private static IEnumerable<string> AgainstRow(ReviewedItem row, IssueCommand command, IReadOnlyList<CatalogExercise> catalog)
    {
        var name = catalog.FirstOrDefault(exercise => exercise.Slug == row.Item.Slug)?.Content.Name ?? row.Item.Slug;
        if (row.Exercise is not { } exercise)
        {
            yield return PlanTexts.RowNotAllowed.With(name, row.Against[0].Text);
            yield break;
        }

        foreach (var problem in row.DoseProblems)
        {
            yield return PlanTexts.RowDoseProblem.With(name, problem.Sentence);
        }

        if (command.Revisions.GetValueOrDefault(exercise.Slug) != exercise.Revision)
        {
            yield return PlanTexts.RowChangedInCatalog.With(name);
        }
    }
}
