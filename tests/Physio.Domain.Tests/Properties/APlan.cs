using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Properties;

/// <summary>A plan as it is issued from a proposal, and its link opened hours later.</summary>
internal static class APlan
{
    private static readonly DateTimeOffset Issued = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Null when nothing may be issued.</summary>
    public static Plan? Of(ScreeningFacts facts, IReadOnlyList<CatalogExercise> catalog)
    {
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        var proposal = PrescriptionService.Compose(facts, report, catalog, ComposeWishes.Default);
        if (proposal.Chosen.Count == 0)
        {
            return null;
        }

        var plan = Plan.Open(default, default);
        plan.Issue(
            Guid.Empty, default, new PlanContent([.. proposal.Chosen.Select(Item)], "", 1, ThresholdPolicy.Default.Reference, report), default, "Anna Keller",
            DateOnly.FromDateTime(Issued.UtcDateTime).AddDays(Plan.DefaultReviewDays), Issued);
        return plan;
    }

    public static Delivery Delivered(Plan plan, ScreeningFacts facts, IReadOnlyList<CatalogExercise> catalog, int hoursLater, ThresholdPolicy? policy = null) =>
        PlanDelivery.Deliver(plan, facts, Issued, policy ?? ThresholdPolicy.Default, catalog, Issued.AddHours(hoursLater));

    private static PlanItem Item(ChosenExercise chosen) =>
        new(chosen.Exercise.Slug, chosen.Exercise.Revision, chosen.Exercise.Content, chosen.Dose, [.. chosen.Reasons.Select(reason => reason.Text)]);
}
