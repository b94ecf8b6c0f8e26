namespace Physio.Domain.Prescribing.Optimal;

/// <summary>Why an item is in a set and why another is not, in points. Nothing is allocated.</summary>
public static class SetExplanation
{
    /// <summary>
    /// What a chosen item adds: score(set) - score(set without it), and its terms. The terms add up to the total.
    /// </summary>
    /// <param name="goals">Receives what it adds to each goal; <see cref="SetGoals.Count"/> long.</param>
    public static ItemWorth Worth(SetProblem problem, ReadOnlySpan<int> set, int chosen, Span<int> goals)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Span<int> others = stackalloc int[set.Length];
        var rest = Without(set, chosen, others);
        var (with, without) = (SetSums.Of(problem, set), SetSums.Of(problem, rest));
        for (var goal = 0; goal < SetGoals.Count; goal++)
        {
            goals[goal] = with.GoalScore(problem, goal) - without.GoalScore(problem, goal);
        }

        return new ItemWorth(
            with.Score(problem) - without.Score(problem),
            problem.Pool.Preference[chosen],
            -problem.Scale.Effort,
            without.PathScore(problem) - with.PathScore(problem));
    }

    /// <summary>Why an item that is not in the set is not.</summary>
    public static ItemRejection Against(SetProblem problem, ReadOnlySpan<int> set, int left)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Span<int> changed = stackalloc int[set.Length + 1];
        set.CopyTo(changed);
        changed[^1] = left;
        var score = problem.ScoreOf(set);
        var broken = SetCheck.FirstBroken(problem, changed);
        int? lossByAdding = broken == SetRule.None ? score - problem.ScoreOf(changed) : null;

        var (inPlaceOf, lossBySwapping) = (-1, int.MaxValue);
        var swapped = changed[..set.Length];
        for (var place = 0; place < set.Length; place++)
        {
            swapped[place] = left;
            if (!problem.Pinned.Span.Contains(set[place]) && SetCheck.FirstBroken(problem, swapped) == SetRule.None
                && score - problem.ScoreOf(swapped) is var loss && (loss < lossBySwapping || (loss == lossBySwapping && set[place] < inPlaceOf)))
            {
                (inPlaceOf, lossBySwapping) = (set[place], loss);
            }

            swapped[place] = set[place];
        }

        return new ItemRejection(broken, lossByAdding, inPlaceOf < 0 ? null : new ItemSwap(inPlaceOf, lossBySwapping));
    }

    /// <summary>Points of a goal the set reaches, not counting beyond the cap.</summary>
    public static int Reached(SetProblem problem, ReadOnlySpan<int> set, int goal)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Math.Min(problem.Goals.CapOf(goal), SetSums.Of(problem, set).Points[goal]);
    }

    private static ReadOnlySpan<int> Without(ReadOnlySpan<int> set, int item, Span<int> others)
    {
        var count = 0;
        foreach (var index in set)
        {
            if (index != item)
            {
                others[count++] = index;
            }
        }

        return others[..count];
    }
}

/// <summary>What a chosen item adds to the score: the goals (given apart) + preference + effort + path = total.</summary>
/// <param name="Total">score(set) - score(set without it).</param>
/// <param name="Preference">What speaks for it apart from the goals.</param>
/// <param name="Effort">What it costs the patient; not positive.</param>
/// <param name="Path">What its position costs in getting up and down; 0 when others are done in it too.</param>
public readonly record struct ItemWorth(int Total, int Preference, int Effort, int Path);

/// <summary>Why an allowed item is not in a set.</summary>
/// <param name="Broken">First hard rule that adding it would break.</param>
/// <param name="LossByAdding">What the set would lose by it when no rule forbids adding it.</param>
/// <param name="BestSwap">The allowed exchange with one item of the set that loses least; null when none is allowed.</param>
public readonly record struct ItemRejection(SetRule Broken, int? LossByAdding, ItemSwap? BestSwap);

/// <param name="InPlaceOf">Index of the item that would leave.</param>
/// <param name="Loss">What the score would lose; negative when the set is not the best.</param>
public readonly record struct ItemSwap(int InPlaceOf, int Loss);
