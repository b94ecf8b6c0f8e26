using Physio.Domain.Prescribing;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Tests.Prescribing.Optimal;

/// <summary>Cases one can work out by hand: two goals of weight 5 and 1, both with cap 4.</summary>
public sealed class SetSolverTests
{
    private const int Standing = 0;
    private const int Supine = 5;
    private const int SideLying = 6;

    [Fact]
    public void An_empty_pool_gives_the_empty_set() => AssertChosen([], Solve([]));

    [Fact]
    public void No_exercise_and_no_time_give_the_empty_set()
    {
        AssertChosen([], Solve([Item(1, 3)], limits => limits with { Exercises = 0 }));
        AssertChosen([], Solve([Item(1, 3)], limits => limits with { Seconds = 0 }));
    }

    [Fact]
    public void Points_beyond_the_cap_count_nothing()
    {
        var answer = Solve([Item(1, 3), Item(2, 3), Item(3, 3)]);

        AssertChosen([1, 2], answer);
        Assert.Equal((10 * 5 * 4) - 8 - 8, answer.Score);
    }

    [Fact]
    public void An_exercise_that_is_not_worth_its_effort_is_left_out() => AssertChosen([1], Solve([Item(1, 4), Item(2, 0) with { Preference = 8 }]));

    [Fact]
    public void Getting_up_is_paid_for_once()
    {
        // 4 x 3 points of effort to the standing one and back: it must be worth more than that and its effort.
        AssertChosen([1], Solve([Item(1, 3) with { Position = Supine }, Item(2, 0, 1) with { Position = Standing, Preference = 9 }]));
        AssertChosen([1, 2], Solve([Item(1, 3) with { Position = Supine }, Item(2, 0, 1) with { Position = Standing, Preference = 11 }]));
    }

    [Fact]
    public void Of_equal_sets_the_shorter_then_the_smaller_then_the_one_with_smaller_ids_is_chosen()
    {
        AssertChosen([2], Solve([Item(1, 4) with { Seconds = 90 }, Item(2, 4) with { Seconds = 60 }]));
        AssertChosen([3], Solve([Item(1, 2) with { Preference = 4, Seconds = 30 }, Item(2, 2) with { Preference = 4, Seconds = 30 }, Item(3, 4)]));
        AssertChosen([1], Solve([Item(2, 4), Item(1, 4), Item(3, 4)]));
    }

    [Fact]
    public void A_prerequisite_comes_along_when_both_together_are_worth_it()
    {
        AssertChosen([1, 2], Solve([Item(1, 4) with { Prerequisite = 2 }, Item(2, 0) with { Preference = -20 }]));
        AssertChosen([], Solve([Item(1, 4) with { Prerequisite = 9 }]));
    }

    [Fact]
    public void At_most_one_strenuous_exercise_in_a_first_plan() =>
        AssertChosen([1, 3], Solve([Item(1, 2) with { Strenuous = true }, Item(2, 2) with { Strenuous = true }, Item(3, 1)], limits => limits with { Strenuous = 1 }));

    [Fact]
    public void A_pinned_exercise_that_breaks_a_limit_relaxes_it_to_exactly_its_need()
    {
        SetItem[] items = [Item(1, 0) with { Seconds = 300 }, Item(2, 4) with { Seconds = 0 }, Item(3, 4) with { Seconds = 30 }];
        var answer = Solve(items, limits => limits with { Seconds = 100 }, pinned: [1]);

        AssertChosen([1, 2], answer);
        Assert.Equal(SetRule.Time, answer.BrokenByPinned);
    }

    [Fact]
    public void Pinned_variants_and_pinned_exercises_without_their_prerequisite_are_named()
    {
        var answer = Solve([Item(1, 1) with { Family = 7 }, Item(2, 1) with { Family = 7, Prerequisite = 4 }, Item(3, 4) with { Family = 7 }], pinned: [1, 2]);

        AssertChosen([1, 2], answer);
        Assert.Equal(SetRule.Family | SetRule.Prerequisite, answer.BrokenByPinned);
    }

    [Fact]
    public void The_plan_goes_along_the_path_then_by_load_then_by_id()
    {
        SetItem[] items =
        [
            Item(1, 1) with { Position = Supine, Load = 2 }, Item(2, 1) with { Position = Standing }, Item(3, 1) with { Position = Supine, Load = 1 },
            Item(4, 1) with { Position = Supine, Load = 1 }, Item(5, 1) with { Position = SideLying },
        ];
        var problem = Problem(items, limits => limits);
        int[] set = [0, 1, 2, 3, 4];

        SetOrder.Sort(problem, set);

        // Standing is as far from supine as from side-lying: either end is right, the two lying positions must not be torn apart.
        var ids = problem.Ids(set);
        Assert.Equal(2, ids[0]);
        Assert.True(ids.AsSpan(1).SequenceEqual([3, 4, 1, 5]) || ids.AsSpan(1).SequenceEqual([5, 3, 4, 1]));
    }

    [Fact]
    public void Out_of_nodes_the_answer_says_so()
    {
        var given = Enumerable.Range(0, 40).Select(id => Item(id, id % 4, id % 3) with { Position = id % 7, Load = 1 + (id % 5), Preference = id * 5 % 11, Seconds = 30 + (id * 7 % 90) });
        var problem = Problem([.. given], limits => limits with { Exercises = 8, Seconds = 400, Load = 18 });

        var (none, all) = (SetSolver.Solve(problem, 0), SetSolver.Solve(problem));

        Assert.False(none.Proven);
        Assert.True(all.Proven);
        Assert.InRange(all.Score, none.Score, none.UpperBound);
    }

    [Fact]
    public async Task Many_at_once_get_the_same_answers_as_one_after_the_other()
    {
        SetProblem[] problems = [.. Enumerable.Range(1, 40).Select(seed => Problem([.. Enumerable.Range(0, 60).Select(id => Varied(id, seed))], limits => limits with { Exercises = 6, Seconds = 700 }))];
        var alone = Array.ConvertAll(problems, problem => SetSolver.Solve(problem));

        var together = await Task.WhenAll(problems.Select(problem => Task.Run(() => SetSolver.Solve(problem))));

        Assert.All(alone.Zip(together), pair => Assert.Equal((pair.First.Score, pair.First.Nodes, string.Join(' ', pair.First.Chosen)), (pair.Second.Score, pair.Second.Nodes, string.Join(' ', pair.Second.Chosen))));
    }

    [Fact]
    public void A_solve_allocates_no_more_than_four_kilobytes()
    {
        var problem = Problem([.. Enumerable.Range(0, 200).Select(id => Varied(id, 3))], limits => limits with { Exercises = 8, Seconds = 900 });
        SetSolver.Solve(problem);

        // Another test may take the working memory between two solves: the least of several counts.
        var least = Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            SetSolver.Solve(problem);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.InRange(least, 1, 4096);
    }

    [Fact]
    public void Problems_that_cannot_be_read_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 1), Item(1, 2)]));
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 1) with { Position = 7 }]));
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 101)]));
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 1)], limits => limits with { Exercises = 31 }));
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 1)], limits => limits with { Seconds = -1 }));
        Assert.Throws<ArgumentException>(() => Solve([Item(1, 1)], pinned: [1, 1]));
        Assert.Throws<ArgumentException>(() => new PositionMetric(new int[6, 7]));
        Assert.Throws<ArgumentException>(() => new PositionMetric(new int[7, 7] { { 0, 1, 0, 0, 0, 0, 0 }, { 2, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0 } }));
    }

    private static SetItem Item(int id, int first, int second = 0) => new() { Id = id, Position = Supine, Seconds = 60, Load = 1, Points = [first, second] };

    private static SetItem Varied(int id, int seed) => Item(id, (id * seed) % 4, (id + seed) % 3) with
    {
        Position = ((id * 5) + seed) % 7,
        Direction = (id % 3) - 1,
        Seconds = 60 + (((id * 11) + seed) % 8 * 30),
        Preference = ((id * 13) + seed) % 16 - 5,
        Family = id / 3,
    };

    private static SetProblem Problem(SetItem[] items, Func<SetLimits, SetLimits> change, params int[] pinned)
    {
        var pool = SetPool.Of(items);
        return new SetProblem
        {
            Pool = pool,
            Goals = new SetGoals([5, 1], [4, 4]),
            Limits = change(new SetLimits { Exercises = 6 }),
            Scale = new SetScale(10, 8, 3),
            Metric = PositionPath.Metric,
            Pinned = Array.ConvertAll(pinned, pool.IndexOf),
        };
    }

    private static Solved Solve(SetItem[] items, Func<SetLimits, SetLimits>? change = null, params int[] pinned)
    {
        var problem = Problem(items, change ?? (limits => limits), pinned);
        var answer = SetSolver.Solve(problem);
        return new Solved(problem.Ids(answer.Chosen), answer.Score, answer.Proven, answer.BrokenByPinned);
    }

    private static void AssertChosen(int[] ids, Solved answer)
    {
        Assert.Equal(ids, answer.Ids);
        Assert.True(answer.Proven);
    }

    private sealed record Solved(int[] Ids, int Score, bool Proven, SetRule BrokenByPinned);
}
