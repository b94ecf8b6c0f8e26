using CsCheck;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Tests.Prescribing.Optimal;

/// <summary>What holds for every case, beside a search of all sets.</summary>
public sealed class SetSolverProperties
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("PHYSIO_PROPERTY_CASES"), out var wanted) ? wanted : 2000;

    [Fact]
    public void The_best_of_all_sets_is_found_and_proven_ties_included() => SmallCases.Any.Sample(IsTheBest, iter: Cases, print: SmallCases.Text);

    [Fact]
    public void The_best_of_all_sets_is_found_among_items_that_are_nearly_alike() => SmallCases.Alike.Sample(IsTheBest, iter: Cases, print: SmallCases.Text);

    [Fact]
    public void The_judge_finds_no_broken_rule_and_the_same_score() => SmallCases.Any.Sample(
        given =>
        {
            var problem = given.ToProblem();
            var answer = SetSolver.Solve(problem);
            var ids = problem.Ids(answer.Chosen);
            return SetJudge.FaultOf(given, ids) is null
                && SetJudge.ScoreOf(given, ids) == answer.Score
                && SetJudge.SecondsOf(given, ids) == answer.Seconds
                && SetCheck.FirstBroken(problem, [.. answer.Chosen]) == SetRule.None;
        },
        iter: Cases, print: SmallCases.Text);

    [Fact]
    public void The_order_of_the_catalog_changes_nothing() => Gen.Select(SmallCases.Any, Gen.Int[0, int.MaxValue]).Sample(
        (given, seed) =>
        {
            var problem = given.ToProblem();
            var random = new Random(seed);
            var (items, allowed, pinned) = (given.Items.ToArray(), given.Allowed.ToArray(), given.Pinned.ToArray());
            random.Shuffle(items);
            random.Shuffle(allowed);
            random.Shuffle(pinned);
            var shuffled = (given with { Items = items, Allowed = allowed, Pinned = pinned }).ToProblem();
            var (one, other) = (SetSolver.Solve(problem), SetSolver.Solve(shuffled));
            return problem.Ids(one.Chosen).SequenceEqual(shuffled.Ids(other.Chosen)) && one.Score == other.Score && one.Nodes == other.Nodes;
        },
        iter: Cases, print: sample => $"{sample.Item2}\n{sample.Item1.Text()}");

    [Fact]
    public void Out_of_nodes_the_bound_still_holds() => Gen.Select(SmallCases.Any, Gen.Int[0, 4]).Sample(
        (given, budget) =>
        {
            var problem = given.ToProblem();
            var answer = SetSolver.Solve(problem, budget);
            var best = BruteForce.Of(given);
            return SetJudge.FaultOf(given, problem.Ids(answer.Chosen)) is null
                && answer.Score <= best.Score && best.Score <= answer.UpperBound
                && (!answer.Proven || (problem.Ids(answer.Chosen).SequenceEqual(best.Ids) && answer.UpperBound == best.Score));
        },
        iter: Cases, print: sample => $"{sample.Item2}\n{sample.Item1.Text()}");

    [Fact]
    public void More_room_never_lowers_the_score() => Gen.Select(SmallCases.Unpinned, Gen.Int[0, 5]).Sample(
        (given, what) =>
        {
            var limits = given.Limits;
            var more = what switch
            {
                0 => limits with { Exercises = limits.Exercises + 1 },
                1 => limits with { Seconds = Math.Max(limits.Seconds, limits.Seconds + 60) },
                2 => limits with { Load = Math.Max(limits.Load, limits.Load + 2) },
                3 => limits with { Balance = Math.Max(limits.Balance, limits.Balance + 1) },
                4 => limits with { Moves = limits.Moves + 1 },
                _ => limits with { Strenuous = Math.Max(limits.Strenuous, limits.Strenuous + 1) },
            };
            return SetSolver.Solve((given with { Limits = more }).ToProblem()).Score >= SetSolver.Solve(given.ToProblem()).Score;
        },
        iter: Cases, print: sample => $"{sample.Item2}\n{sample.Item1.Text()}");

    [Fact]
    public void What_is_pinned_is_in_the_set_and_pinning_the_best_set_changes_nothing() => SmallCases.Any.Sample(
        given =>
        {
            var problem = given.ToProblem();
            var answer = SetSolver.Solve(problem);
            var again = SetSolver.Solve(problem with { Pinned = answer.Chosen.ToArray() });
            return given.Pinned.All(id => problem.Ids(answer.Chosen).Contains(id))
                && again.Score == answer.Score && again.Chosen.SequenceEqual(answer.Chosen);
        },
        iter: Cases, print: SmallCases.Text);

    [Fact]
    public void Explanations_add_up_and_agree_with_the_judge() => SmallCases.Any.Sample(
        given =>
        {
            var problem = given.ToProblem();
            int[] set = [.. SetSolver.Solve(problem).Chosen];
            return set.All(chosen => WorthAddsUp(given, problem, set, chosen))
                && Enumerable.Range(0, problem.Pool.Count).Except(set).Where(left => given.Allowed.Contains(problem.Pool.IdAt(left))).All(left => RejectionHolds(given, problem, set, left));
        },
        iter: Cases, print: SmallCases.Text);

    private static bool IsTheBest(JudgedCase given)
    {
        var problem = given.ToProblem();
        var answer = SetSolver.Solve(problem);
        var best = BruteForce.Of(given);
        return answer.Proven && answer.UpperBound == answer.Score
            && answer.Score == best.Score && answer.Seconds == best.Seconds && problem.Ids(answer.Chosen).SequenceEqual(best.Ids);
    }

    private static bool WorthAddsUp(JudgedCase given, SetProblem problem, int[] set, int chosen)
    {
        var goals = new int[SetGoals.Count];
        var worth = SetExplanation.Worth(problem, set, chosen, goals);
        var without = SetJudge.ScoreOf(given, problem.Ids(set.Where(index => index != chosen)));
        return worth.Total == SetJudge.ScoreOf(given, problem.Ids(set)) - without
            && worth.Total == goals.Sum() + worth.Preference + worth.Effort + worth.Path;
    }

    // The set is proven best: nothing can be added or exchanged at a gain.
    private static bool RejectionHolds(JudgedCase given, SetProblem problem, int[] set, int left)
    {
        var rejection = SetExplanation.Against(problem, set, left);
        var score = SetJudge.ScoreOf(given, problem.Ids(set));
        int[] added = [.. set, left];
        var mayBeAdded = SetJudge.FaultOf(given, problem.Ids(added)) is null;
        var swaps = set.Where(index => !given.Pinned.Contains(problem.Pool.IdAt(index)))
            .Select(index => (index, Ids: problem.Ids(set.Where(other => other != index).Append(left))))
            .Where(swap => SetJudge.FaultOf(given, swap.Ids) is null)
            .Select(swap => new ItemSwap(swap.index, score - SetJudge.ScoreOf(given, swap.Ids)))
            .OrderBy(swap => swap.Loss).ThenBy(swap => swap.InPlaceOf)
            .ToList();
        return mayBeAdded == (rejection.Broken == SetRule.None)
            && rejection.LossByAdding == (mayBeAdded ? score - SetJudge.ScoreOf(given, problem.Ids(added)) : null)
            && rejection.LossByAdding is null or >= 0
            && rejection.BestSwap == (swaps.Count == 0 ? null : swaps[0])
            && rejection.BestSwap is null or { Loss: >= 0 };
    }
}
