using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Plans;

/// <summary>
/// Screens an issued plan again at every opening, with the newest facts, the policy in force and today's catalog. It removes, it never adds.
/// </summary>
public static class PlanDelivery
{
    /// <param name="plan">The plan with its versions.</param>
    /// <param name="facts">Facts of the patient's newest assessment.</param>
    /// <param name="assessedAt">When those facts were recorded.</param>
    /// <param name="policy">The clinic's threshold policy now.</param>
    /// <param name="catalog">Exercises published and not retired now.</param>
    /// <param name="now">Time of opening; its own day, not that of UTC, is compared with the review date.</param>
    public static Delivery Deliver(
        Plan plan, ScreeningFacts facts, DateTimeOffset assessedAt, ThresholdPolicy policy, IReadOnlyList<CatalogExercise> catalog, DateTimeOffset now)
    {
        var report = PatientScreening.Evaluate(AsOf(facts, assessedAt, now), policy);
        if (!report.PrescriptionAllowed)
        {
            return new Delivery.Closed(ClosedBecause.Screening, [.. report.Findings.Where(finding => finding.Severity >= Severity.Hold)]);
        }

        if (plan.PausedAt is not null)
        {
            return new Delivery.Closed(ClosedBecause.Paused, []);
        }

        if (DateOnly.FromDateTime(now.DateTime) > plan.Current.ReviewOn)
        {
            return new Delivery.Closed(ClosedBecause.ReviewDue, []);
        }

        return Show(plan.Current.Content.Items, facts, report, catalog);
    }

    private static Delivery Show(IReadOnlyList<PlanItem> items, ScreeningFacts facts, ScreeningReport report, IReadOnlyList<CatalogExercise> catalog)
    {
        List<DeliveredItem> shown = [];
        List<WithheldItem> withheld = [];
        foreach (var item in items)
        {
            var today = catalog.FirstOrDefault(exercise => exercise.Slug == item.Slug);
            var asIssued = ExerciseScreening.Screen(new CatalogExercise(item.Slug, item.Revision, item.Content), facts, report);
            IReadOnlyList<ExclusionReason> against = today is null
                ? [new(ExerciseScreening.RetiredCode, "Was taken out of the catalog.", null)]
                : [.. ReasonsOf(asIssued), .. ReasonsOf(ExerciseScreening.Screen(today, facts, report))];
            if (against.Count == 0 && asIssued is Verdict.Allowed(var screened))
            {
                shown.Add(new(screened, item.Dose, item.Note, item.Serves ?? []));
            }
            else
            {
                withheld.Add(new(item.Slug, item.Content.Name, [.. against.Distinct()]));
            }
        }

        return shown.Count == 0 ? new Delivery.Closed(ClosedBecause.NothingLeft, []) : new Delivery.Open(shown, withheld, report);
    }

    private static IReadOnlyList<ExclusionReason> ReasonsOf(Verdict verdict) => verdict is Verdict.Excluded(var reasons) ? reasons : [];

    // A pregnancy goes on between the assessment and today, and its limits only tighten.
    private static ScreeningFacts AsOf(ScreeningFacts facts, DateTimeOffset assessedAt, DateTimeOffset now) =>
        facts.Pregnancy is { } week && now > assessedAt
            ? facts with { Pregnancy = week.After(now - assessedAt) }
            : facts;
}
