using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing.Optimal;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>One patient's candidates and wishes put into the composer's numbers. A candidate's index is its place by slug.</summary>
internal sealed class CompositionCase
{
    private readonly Dictionary<string, int> _bySlug;

    public CompositionCase(IReadOnlyList<Candidate> candidates, ScreeningFacts facts, ScreeningReport report, ComposeWishes wishes)
    {
        Candidates = [.. candidates.OrderBy(candidate => candidate.Slug, StringComparer.Ordinal)];
        _bySlug = Candidates.Select((candidate, index) => (candidate.Slug, index)).ToDictionary(pair => pair.Slug, pair => pair.index, StringComparer.Ordinal);
        Wishes = wishes;
        Weights = GoalWeights.For(facts, wishes.Emphasis);
        Problem = new SetProblem
        {
            Pool = PoolOf(),
            Goals = new SetGoals(
                [.. Enum.GetValues<TreatmentGoal>().Select(goal => Weights.GetValueOrDefault(goal))],
                [.. Enum.GetValues<TreatmentGoal>().Select(goal => CompositionTable.CapOf(Weights.GetValueOrDefault(goal)))]),
            Limits = LimitsOf(facts, report, wishes),
            Scale = new SetScale(CompositionTable.PointsPerGoalPoint, CompositionTable.EffortPerExercise, CompositionTable.EffortPerMove),
            Metric = PositionPath.Metric,
            Allowed = Indices(Candidates.Where(candidate => !wishes.Removed.Contains(candidate.Slug)).Select(candidate => candidate.Slug)),
            Pinned = Indices(wishes.Pinned.Distinct()),
        };
    }

    public IReadOnlyList<Candidate> Candidates { get; }
    public ComposeWishes Wishes { get; }
    public IReadOnlyDictionary<TreatmentGoal, int> Weights { get; }
    public SetProblem Problem { get; }

    public SetAnswer Best() => SetSolver.Solve(Problem);

    /// <summary>In the order in which to do them: by position along the cheapest path, then by load, then by slug.</summary>
    public int[] InOrder(IEnumerable<int> set)
    {
        int[] ordered = [.. set];
        SetOrder.Sort(Problem, ordered);
        return ordered;
    }

    /// <summary>The candidates among these slugs, in their order; what is no candidate is left out.</summary>
    public int[] Indices(IEnumerable<string> slugs) => [.. slugs.Where(_bySlug.ContainsKey).Select(slug => _bySlug[slug])];

    public bool IsPinned(Candidate candidate) => Wishes.Pinned.Contains(candidate.Slug);

    private static SetLimits LimitsOf(ScreeningFacts facts, ScreeningReport report, ComposeWishes wishes)
    {
        var exercises = Math.Clamp(Math.Min(report.MaxExercises, wishes.MaxExercises), 0, SetLimits.MostExercises);
        return new()
        {
            Exercises = exercises,
            Seconds = Math.Min(wishes.MinutesPerDay, SessionCaps.MaxMinutesPerDay) * 60,
            Load = Math.Max(report.LoadCap, CompositionTable.TotalLoad(exercises)),
            Balance = CompositionTable.Imbalance(facts),
            Moves = CompositionTable.PositionChanges(facts),
            Strenuous = facts.FirstPrescription ? CompositionTable.StrenuousInFirstPlan : int.MaxValue,
        };
    }

    private SetPool PoolOf()
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        return SetPool.Of(Candidates.Select((candidate, index) => candidate.ToItem(index, FamilyOf, IdOf)));

        // What is not among the candidates has no place, and what requires it cannot be chosen.
        int IdOf(string slug) => _bySlug.GetValueOrDefault(slug, Candidates.Count);

        int FamilyOf(string name) => families.TryGetValue(name, out var known) ? known : families[name] = families.Count;
    }
}
