using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>Screens a draft after every change and once more at issue: the same rules as the composer, applied to what the therapist made of it.</summary>
public static class PlanReview
{
    /// <summary>Vital signs may be at most so old when a first plan or a plan in a flare is issued. Source: decisions 2.</summary>
    public static readonly TimeSpan VitalsValidFor = TimeSpan.FromHours(24);

    /// <summary>Above this number patients do noticeably less of each (soft warning).</summary>
    public const int ComfortableExercises = 5;

    /// <param name="history">The plan in use, against which an exercise is new; null before the first plan.</param>
    public static DraftReview Review(
        IReadOnlyList<DraftItem> draft, ScreeningFacts facts, ScreeningReport report, IReadOnlyList<CatalogExercise> catalog, DoseHistory? history = null)
    {
        var bySlug = catalog.ToDictionary(exercise => exercise.Slug, StringComparer.Ordinal);
        List<ReviewedItem> items = [.. draft.Select(item => ReviewItem(item, bySlug.GetValueOrDefault(item.Slug), facts, report))];
        return new DraftReview(items, [.. Problems(items, report)], [.. Advice(items, facts), .. NewInPlan.Advice(items, history ?? DoseHistory.None)], items.Sum(item => item.SecondsPerDay));
    }

    /// <summary>A sentence when the vital signs are too old for this plan; null when they may be used.</summary>
    public static string? StaleVitals(ScreeningFacts facts, DateTimeOffset assessedAt, DateTimeOffset now)
    {
        var needsFresh = facts.FirstPrescription || CarefulPhase.Of(facts) is Phase.Acute or Phase.Exacerbation or Phase.Attack;
        var measuredAt = facts.Vitals.MeasuredAt ?? assessedAt;
        return needsFresh && now - measuredAt > VitalsValidFor
            ? "The vital signs are more than 24 hours old: measure again and save a new assessment before issuing a first plan or a plan in a flare."
            : null;
    }

    private static ReviewedItem ReviewItem(DraftItem item, CatalogExercise? exercise, ScreeningFacts facts, ScreeningReport report)
    {
        if (exercise is null)
        {
            return new(item, null, [new(ExerciseScreening.RetiredCode, "Is no longer in the catalog.", null)], [], 0);
        }

        return ExerciseScreening.Screen(exercise, facts, report) switch
        {
            Verdict.Allowed(var screened) => new(item, screened, [], DoseLimits.Check(item.Dose, exercise.Content.Dose), DoseTime.SecondsPerDay(item.Dose, exercise.Content.Dose)),
            Verdict.Excluded(var reasons) => new(item, null, reasons, [], 0),
            _ => throw new InvalidOperationException("A verdict allows or excludes."),
        };
    }

    private static IEnumerable<string> Problems(List<ReviewedItem> items, ScreeningReport report)
    {
        if (!report.PrescriptionAllowed)
        {
            yield return "The screening allows no exercise now.";
        }
        else if (items.Count > report.MaxExercises)
        {
            yield return FormattableString.Invariant($"A plan may have at most {report.MaxExercises} exercises now; it has {items.Count}.");
        }

        foreach (var sentence in SessionCaps.Problems(items))
        {
            yield return sentence;
        }

        foreach (var twin in items.GroupBy(item => item.Item.Slug).Where(same => same.Count() > 1))
        {
            yield return $"{twin.First().Exercise?.Content.Name ?? twin.Key} is in the plan twice.";
        }

        foreach (var item in items.Where(item => item.Item.Note.Length > Plans.PlanItem.MaxNoteLength))
        {
            yield return FormattableString.Invariant($"The note for {item.Exercise?.Content.Name ?? item.Item.Slug} may have at most {Plans.PlanItem.MaxNoteLength} characters.");
        }
    }

    private static IEnumerable<string> Advice(List<ReviewedItem> items, ScreeningFacts facts)
    {
        if (items.Count > ComfortableExercises)
        {
            yield return FormattableString.Invariant($"Patients do two exercises better than eight: think about keeping {ComfortableExercises} or fewer.");
        }

        if (facts.FirstPrescription && items.Count(item => item.Exercise?.Content.LoadLevel >= CompositionTable.StrenuousFrom) > 1)
        {
            yield return "A first plan with two or more strenuous exercises (load 3 or more): add one a week instead.";
        }

        foreach (var sentence in SessionCaps.Advice(items))
        {
            yield return sentence;
        }

        foreach (var family in items.Where(item => item.Exercise?.Content.Family.Length > 0).GroupBy(item => item.Exercise!.Content.Family).Where(family => family.Count() > 1))
        {
            yield return $"{string.Join(" and ", family.Select(item => item.Exercise!.Content.Name))} are variants of one exercise: one of them is usually enough.";
        }
    }
}
