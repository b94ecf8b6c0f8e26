using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;

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
    /// <param name="own">What the patient measured today: judged beside the stored facts, so that it can only tighten.</param>
    public static Delivery Deliver(
        Plan plan,
        ScreeningFacts facts,
        DateTimeOffset assessedAt,
        ThresholdPolicy policy,
        IReadOnlyList<CatalogExercise> catalog,
        DateTimeOffset now,
        OwnReadings? own = null)
    {
        var known = AsOf(facts, assessedAt, now);
        var report = PatientScreening.Evaluate(known, policy);
        if (!report.PrescriptionAllowed)
        {
            return new Delivery.Closed(ClosedBecause.Screening, Against(report));
        }

        Screened stored = new(facts, report);
        if (own is null or { IsEmpty: true })
        {
            return NotNow(plan, now) ?? Show(plan.Current.Content.Items, [stored], catalog);
        }

        var measured = facts with { Vitals = own.Over(facts.Vitals) };
        var today = PatientScreening.Evaluate(known with { Vitals = measured.Vitals }, policy);
        return today.PrescriptionAllowed
            ? NotNow(plan, now) ?? Show(plan.Current.Content.Items, [stored, new(measured, today)], catalog)
            : new Delivery.Closed(ClosedBecause.OwnReading, Against(today));
    }

    private static IReadOnlyList<Finding> Against(ScreeningReport report) => [.. report.Findings.Where(finding => finding.Severity >= Severity.Hold)];

    private static Delivery.Closed? NotNow(Plan plan, DateTimeOffset now) =>
        plan.PausedAt is not null ? new(ClosedBecause.Paused, [])
        : DateOnly.FromDateTime(now.DateTime) > plan.Current.ReviewOn ? new(ClosedBecause.ReviewDue, [])
        : null;

    /// <summary>An exercise is shown when each of the screenings allows it, as issued and as it is in the catalog today.</summary>
    private static Delivery Show(IReadOnlyList<PlanItem> items, IReadOnlyList<Screened> screenings, IReadOnlyList<CatalogExercise> catalog)
    {
        List<DeliveredItem> shown = [];
        List<WithheldItem> withheld = [];
        foreach (var item in items)
        {
            var today = catalog.FirstOrDefault(exercise => exercise.Slug == item.Slug);
            var asIssued = new CatalogExercise(item.Slug, item.Revision, item.Content);
            var verdicts = screenings.Select(screening => screening.Of(asIssued)).ToList();
            IReadOnlyList<ExclusionReason> against = today is null
                ? [new(ExerciseScreening.RetiredCode, "Was taken out of the catalog.", null)]
                : [.. verdicts.Concat(screenings.Select(screening => screening.Of(today))).SelectMany(ReasonsOf)];
            if (against.Count == 0 && verdicts[^1] is Verdict.Allowed(var screened))
            {
                shown.Add(new(screened, item.Dose, item.Note, item.Serves ?? []));
            }
            else
            {
                withheld.Add(new(item.Slug, item.Content.Name, [.. against.Distinct()]));
            }
        }

        return shown.Count == 0 ? new Delivery.Closed(ClosedBecause.NothingLeft, []) : new Delivery.Open(shown, withheld, screenings[^1].Report)
        {
            Gentler = screenings.Count > 1 && OnlyIn(screenings[^1].Report, screenings[0].Report),
        };
    }

    private static bool OnlyIn(ScreeningReport today, ScreeningReport stored) =>
        today.Findings.Any(finding => finding.Severity is Severity.Caution && stored.Findings.All(known => known.Code != finding.Code));

    private static IReadOnlyList<ExclusionReason> ReasonsOf(Verdict verdict) => verdict is Verdict.Excluded(var reasons) ? reasons : [];

    // A pregnancy goes on between the assessment and today, and its limits only tighten.
    private static ScreeningFacts AsOf(ScreeningFacts facts, DateTimeOffset assessedAt, DateTimeOffset now) =>
        facts.Pregnancy is { } week && now > assessedAt
            ? facts with { Pregnancy = week.After(now - assessedAt) }
            : facts;

    private sealed record Screened(ScreeningFacts Facts, ScreeningReport Report)
    {
        public Verdict Of(CatalogExercise exercise) => ExerciseScreening.Screen(exercise, Facts, Report);
    }
}
