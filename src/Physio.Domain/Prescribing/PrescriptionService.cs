using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Composes a set of home exercises for a screened patient. Pure: the same facts, report, catalog and wishes give the same proposal,
/// in whatever order the catalog comes. It proposes and explains; a therapist decides.
/// </summary>
public static class PrescriptionService
{
    /// <summary>Below so many allowed exercises the therapist is asked instead of the catalog. Source: clinical rules 0.</summary>
    public const int FewestAllowed = 2;

    private const int OwnSetPreference = 10;

    /// <param name="history">The doses of the plan in use, from which the next ones are proposed; null before the first plan.</param>
    public static PlanProposal Compose(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, ComposeWishes wishes, DoseHistory? history = null)
    {
        var (allowed, excluded) = Sort(facts, report, catalog, history);
        var rules = RulesFor(facts, report, wishes);
        var pinned = allowed.Where(candidate => wishes.Pinned.Contains(candidate.Slug)).ToList();
        var free = allowed.Where(candidate => !wishes.Removed.Contains(candidate.Slug) || pinned.Contains(candidate)).ToList();
        var set = new SetSearch(free, GoalWeights.For(facts), rules).Best(pinned);
        return Proposal([.. InOrder(set)], allowed, excluded, GoalWeights.For(facts), rules, wishes);
    }

    /// <summary>
    /// The same three lists for a set as the therapist has made it, in its order and with its doses. Rows that are not allowed are left out of the set.
    /// </summary>
    public static PlanProposal Explain(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, IReadOnlyList<DraftItem> draft, ComposeWishes wishes, DoseHistory? history = null)
    {
        var (allowed, excluded) = Sort(facts, report, catalog, history);
        List<DraftItem> rows = [.. draft.DistinctBy(item => item.Slug)];
        var candidates = allowed.ConvertAll(candidate => rows.Find(row => row.Slug == candidate.Slug) is { } row ? candidate with { Dose = row.Dose } : candidate);
        List<Candidate> set = [.. rows.Select(row => candidates.Find(candidate => candidate.Slug == row.Slug)).OfType<Candidate>()];
        return Proposal(set, candidates, excluded, GoalWeights.For(facts), RulesFor(facts, report, wishes), wishes);
    }

    private static (List<Candidate> Allowed, List<ExcludedExercise> Excluded) Sort(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, DoseHistory? history)
    {
        List<Candidate> allowed = [];
        List<ExcludedExercise> excluded = [];
        foreach (var exercise in catalog.OrderBy(exercise => exercise.Slug, StringComparer.Ordinal))
        {
            switch (ExerciseScreening.Screen(exercise, facts, report))
            {
                case Verdict.Allowed(var screened):
                    var proposed = StartingDose.For(exercise, facts, report, history ?? DoseHistory.None);
                    allowed.Add(new Candidate(screened, proposed.Dose, PreferenceOf(exercise.Content, facts), proposed));
                    break;
                case Verdict.Excluded(var reasons):
                    excluded.Add(new ExcludedExercise(exercise.Slug, exercise.Content.Name, reasons));
                    break;
            }
        }

        return (allowed, excluded);
    }

    private static SetRules RulesFor(ScreeningFacts facts, ScreeningReport report, ComposeWishes wishes) =>
        new(Math.Min(report.MaxExercises, wishes.MaxExercises), wishes.MinutesPerDay * 60, facts.FirstPrescription);

    private static PlanProposal Proposal(
        IReadOnlyList<Candidate> set,
        List<Candidate> allowed,
        List<ExcludedExercise> excluded,
        IReadOnlyDictionary<TreatmentGoal, int> weights,
        SetRules rules,
        ComposeWishes wishes)
    {
        var reasons = new SetReasons(set, weights, rules, wishes);
        return new PlanProposal(
            [.. set.Select(candidate => new ChosenExercise(candidate.Exercise, candidate.Dose, candidate.Seconds, reasons.For(candidate)))],
            [.. allowed.Except(set).Select(candidate => new UnchosenExercise(candidate.Exercise, reasons.Against(candidate)))],
            excluded,
            set.Sum(candidate => candidate.Seconds),
            SetScore.Of(set, weights),
            allowed.Count < FewestAllowed);
    }

    /// <summary>The set that belongs to the state is preferred over one it merely tolerates.</summary>
    private static int PreferenceOf(ExerciseContent content, ScreeningFacts facts) =>
        content.Group == OwnSetOf(facts) ? OwnSetPreference : 0;

    private static ExerciseGroup? OwnSetOf(ScreeningFacts facts) =>
        facts.Pregnancy is not null
            ? ExerciseGroup.Pregnancy
            : CarefulPhase.Of(facts) switch
            {
                Phase.Acute or Phase.Exacerbation => ExerciseGroup.Acute,
                Phase.Subacute or Phase.Rehabilitation => ExerciseGroup.Moderate,
                Phase.Remission => ExerciseGroup.Prevention,
                _ => null,
            };

    /// <summary>By position along the cheapest path, then by load, then by slug: as little getting up and down as possible.</summary>
    private static IOrderedEnumerable<Candidate> InOrder(IReadOnlyList<Candidate> set)
    {
        var positions = PositionPath.Order(set.Select(candidate => candidate.Content.Position)).ToList();
        return set.OrderBy(candidate => positions.IndexOf(candidate.Content.Position))
            .ThenBy(candidate => candidate.Content.LoadLevel)
            .ThenBy(candidate => candidate.Slug, StringComparer.Ordinal);
    }
}
