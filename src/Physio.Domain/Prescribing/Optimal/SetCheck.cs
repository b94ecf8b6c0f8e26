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
