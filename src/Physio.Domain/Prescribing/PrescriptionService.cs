using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Prescribing.Optimal;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Composes the best set of home exercises for a screened patient, and explains it. Pure: the same facts, report, catalog and wishes give
/// the same proposal, in whatever order the catalog comes. It proposes; a therapist decides.
/// </summary>
public static class PrescriptionService
{
    /// <summary>Below so many allowed exercises the therapist is asked instead of the catalog. Source: clinical rules 0.</summary>
    public const int FewestAllowed = 2;

    /// <param name="history">The doses of the plan in use, from which the next ones are proposed; null before the first plan.</param>
    public static PlanProposal Compose(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, ComposeWishes wishes, DoseHistory? history = null)
    {
        var (allowed, excluded) = Sort(facts, report, catalog, wishes, history ?? DoseHistory.None);
        var composition = new CompositionCase(allowed, facts, report, wishes);
        var best = composition.Best();
        return Proposal(composition, composition.InOrder(best.Chosen), best, excluded);
    }

    /// <summary>
    /// The same three lists for a set as the therapist has made it, in its order and with its doses, measured against the best set for the
    /// same wishes. Rows that are not allowed are left out of the set.
    /// </summary>
    public static PlanProposal Explain(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, IReadOnlyList<DraftItem> draft, ComposeWishes wishes, DoseHistory? history = null)
    {
        var (allowed, excluded) = Sort(facts, report, catalog, wishes, history ?? DoseHistory.None);
        var doses = draft.DistinctBy(item => item.Slug).ToDictionary(item => item.Slug, item => item.Dose, StringComparer.Ordinal);
        var composition = new CompositionCase(
            [.. allowed.Select(candidate => doses.TryGetValue(candidate.Slug, out var dose) ? candidate with { Dose = dose } : candidate)], facts, report, wishes);
        return Proposal(composition, composition.Indices(draft.Select(item => item.Slug).Distinct()), composition.Best(), excluded);
    }

    private static (List<Candidate> Allowed, List<ExcludedExercise> Excluded) Sort(
        ScreeningFacts facts, ScreeningReport report, IEnumerable<CatalogExercise> catalog, ComposeWishes wishes, DoseHistory history)
    {
        List<Candidate> allowed = [];
        List<ExcludedExercise> excluded = [];
        var ownSet = CompositionTable.OwnSet(facts);
        var favourites = wishes.Favourites.ToHashSet(StringComparer.Ordinal);
        foreach (var exercise in catalog.OrderBy(exercise => exercise.Slug, StringComparer.Ordinal))
        {
            switch (ExerciseScreening.Screen(exercise, facts, report))
            {
                case Verdict.Allowed(var screened):
                    var preference = (exercise.Content.Group == ownSet ? CompositionTable.OwnSetPreference : 0)
                        + (favourites.Contains(exercise.Slug) ? CompositionTable.FavouritePreference : 0);
                    var dose = StartingDose.For(exercise, facts, report, history);
                    var isMastered = history.Doses.ContainsKey(exercise.Slug) || history.Doses.ContainsKey(exercise.Content.Requires ?? exercise.Slug);
                    allowed.Add(new Candidate(screened, dose.Dose, preference, isMastered ? null : exercise.Content.Requires, dose));
                    break;
                case Verdict.Excluded(var reasons):
                    excluded.Add(new ExcludedExercise(exercise.Slug, exercise.Content.Name, reasons));
                    break;
            }
        }

        return (allowed, excluded);
    }

    private static PlanProposal Proposal(CompositionCase composition, int[] set, SetAnswer best, List<ExcludedExercise> excluded)
    {
        var reasons = new SetReasons(composition, set);
        var chosen = set.Select(reasons.Chosen).ToList();
        var inSet = set.ToHashSet();
        return new PlanProposal(
            chosen,
            [.. Enumerable.Range(0, composition.Candidates.Count).Where(index => !inSet.Contains(index)).Select(reasons.NotChosen)],
            excluded,
            chosen.Sum(exercise => exercise.SecondsPerDay),
            ValueOf(composition, set, best),
            composition.Candidates.Count < FewestAllowed);
    }

    private static SetValue ValueOf(CompositionCase composition, int[] set, SetAnswer best)
    {
        var problem = composition.Problem;
        return new(
            problem.ScoreOf(set),
            [
                .. composition.Weights
                    .Select(goal => new GoalReached(goal.Key, goal.Value, SetExplanation.Reached(problem, set, (int)goal.Key), CompositionTable.CapOf(goal.Value)))
                    .OrderByDescending(goal => goal.Weight).ThenBy(goal => goal.Goal),
            ],
            problem.Limits.Seconds - set.Sum(index => composition.Candidates[index].Seconds),
            problem.Limits.Load - set.Sum(index => composition.Candidates[index].Content.LoadLevel),
            best.Score,
            best.UpperBound,
            composition.Candidates.Count,
            SetCheck.FirstBroken(problem, set) == SetRule.None);
    }
}
