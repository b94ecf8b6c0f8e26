using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The hard rules, for any set. Limits are those left after the pinned items have taken what they need.</summary>
public static class SetCheck
{
    /// <summary>The first hard rule a set breaks; <see cref="SetRule.None"/> when it breaks none.</summary>
    public static SetRule FirstBroken(SetProblem problem, ReadOnlySpan<int> set)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var broken = Broken(problem, SetSums.Of(problem, set), RoomFor(problem)) | BrokenAmong(problem, set, problem.Pinned.Span);
        return (SetRule)((int)broken & -(int)broken);
    }

    /// <summary>What makes a problem impossible to read; null when it can be solved.</summary>
    internal static string? FaultOf(SetProblem problem)
    {
        var limits = problem.Limits;
        var pinned = problem.Pinned.Span;
        for (var place = 1; place < pinned.Length; place++)
        {
            if (pinned[..place].Contains(pinned[place]))
            {
                return "An item is pinned twice.";
            }
        }

        return Math.Max(limits.Exercises, pinned.Length) > SetLimits.MostExercises ? FormattableString.Invariant($"A set can have at most {SetLimits.MostExercises} exercises.")
            : limits.Exercises < 0 || limits.Seconds < 0 || limits.Load < 0 || limits.Balance < 0 || limits.Moves < 0 || limits.Strenuous < 0 ? "A limit must not be negative."
            : problem.Goals.Weights.Any(weight => weight is < 0 or > 1_000) || problem.Goals.Caps.Any(cap => cap is < 0 or > 1_000) ? "Weights and caps must be 0 to 1,000."
            : problem.Goals.Weights.Count > SetGoals.Count ? "There are weights for more than twelve goals."
            : problem.Scale.GoalPoint < 0 || problem.Scale.Move < 0 ? "Goal points must not cost and moves must not pay."
            : null;
    }

    /// <summary>No hard rule is broken, the limits being relaxed already.</summary>
    internal static bool Allows(SetProblem problem, ReadOnlySpan<int> set, SetLimits room) =>
        Broken(problem, SetSums.Of(problem, set), room) == SetRule.None && BrokenAmong(problem, set, problem.Pinned.Span) == SetRule.None;

    internal static SetRule BrokenByPinned(SetProblem problem) =>
        Broken(problem, SetSums.Of(problem, problem.Pinned.Span), problem.Limits) | BrokenAmong(problem, problem.Pinned.Span, []);

    /// <summary>The limits, each raised to what the pinned items need by themselves.</summary>
    internal static SetLimits RoomFor(SetProblem problem)
    {
        if (problem.Pinned.IsEmpty)
        {
            return problem.Limits;
        }

        var (limits, pinned) = (problem.Limits, SetSums.Of(problem, problem.Pinned.Span));
        return new SetLimits
        {
            Exercises = Math.Max(limits.Exercises, pinned.Count),
            Seconds = Math.Max(limits.Seconds, pinned.Seconds),
            Load = Math.Max(limits.Load, pinned.Load),
            Balance = Math.Max(limits.Balance, Math.Abs(pinned.Direction)),
            Moves = Math.Max(limits.Moves, MovesOf(pinned)),
            Strenuous = Math.Max(limits.Strenuous, pinned.Strenuous),
        };
    }

    private static SetRule Broken(SetProblem problem, in SetSums sums, SetLimits limits) =>
        (sums.Count > limits.Exercises ? SetRule.Count : SetRule.None)
        | (sums.Seconds > limits.Seconds ? SetRule.Time : SetRule.None)
        | (sums.Load > limits.Load ? SetRule.Load : SetRule.None)
        | (Math.Abs(sums.Direction) > limits.Balance ? SetRule.Balance : SetRule.None)
        | (MovesOf(sums) > limits.Moves ? SetRule.Positions : SetRule.None)
        | (sums.Strenuous > limits.Strenuous ? SetRule.Strenuous : SetRule.None);

    private static SetRule BrokenAmong(SetProblem problem, ReadOnlySpan<int> set, ReadOnlySpan<int> tolerated)
    {
        var (pool, broken) = (problem.Pool, SetRule.None);
        for (var i = 0; i < set.Length; i++)
        {
            var isTolerated = tolerated.Contains(set[i]);
            if (pool.Prerequisite[set[i]] != SetPool.None && !isTolerated && !set.Contains(pool.Prerequisite[set[i]]))
            {
                broken |= SetRule.Prerequisite;
            }

            for (var j = 0; j < i; j++)
            {
                if (pool.Family[set[i]] == pool.Family[set[j]] && !(isTolerated && tolerated.Contains(set[j])))
                {
                    broken |= SetRule.Family;
                }
            }
        }

        return broken;
    }

    private static int MovesOf(in SetSums sums) => Math.Max(0, BitOperations.PopCount((uint)sums.Positions) - 1);
}
