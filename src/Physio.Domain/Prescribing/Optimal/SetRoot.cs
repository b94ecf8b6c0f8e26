using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// The top of the search: collects the candidates, bounds all of them together, and splits the problem by the exact positions a set uses.
/// </summary>
internal sealed class SetRoot(SetModel model, SetRelaxation relaxation, SetIncumbent incumbent, SetTree tree)
{
    private const int RootSteps = 40;
    private const int BranchSteps = 25;

    private readonly SetNode root = new();
    private readonly double[] branchBounds = new double[PositionMetric.Sets];
    private readonly int[] branches = new int[PositionMetric.Sets];
    private readonly double[] tops = new double[PositionMetric.Positions * SetLimits.MostExercises];
    private readonly int[] topCounts = new int[PositionMetric.Positions];
    private ulong[] allowed = [];
    private int pinnedPositions;

    public void Search()
    {
        var problem = model.Problem;
        var pinned = problem.Pinned.Span;
        var sums = SetSums.Of(problem, pinned);
        pinnedPositions = sums.Positions;
        incumbent.Start(model, pinned);
        Collect(sums, pinned);
        if (root.Slots == 0 || root.Candidates.Count == 0)
        {
            return;
        }

        for (var goal = 0; goal < model.Columns; goal++)
        {
            root.Multipliers[goal] = goal < model.Goals && root.Room[goal] > 0 ? model.GoalWorth[goal] / 2 : 0;
        }

        TightenRoot();
        var count = BoundBranches();
        for (var branch = 0; branch < count; branch++)
        {
            if (-branchBounds[branch] < incumbent.Threshold)
            {
                return;
            }

            if (tree.Exhausted)
            {
                tree.Leave(-branchBounds[branch]);
                return;
            }

            if (Enter(branches[branch], -branchBounds[branch]))
            {
                tree.Search(0, BranchSteps);
            }
        }
    }

    private void Collect(in SetSums pinned, ReadOnlySpan<int> pinnedItems)
    {
        for (var column = 0; column < model.Columns; column++)
        {
            root.Room[column] = model.RoomAt(column, pinned);
        }

        (root.Slots, root.Missing, root.Direction) = (model.Room.Exercises - pinned.Count, 0, pinned.Direction);
        root.Worth = model.WorthOf(pinned) - model.PathWorth(pinned.Positions);
        MarkAllowed();
        root.Candidates.Clear(model.Problem.Allowed?.Length ?? model.Problem.Pool.Count, model.Columns);
        for (var word = 0; word < allowed.Length; word++)
        {
            for (var bits = allowed[word]; bits != 0; bits &= bits - 1)
            {
                var item = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (CanHelp(item, pinnedItems))
                {
                    root.Candidates.Add(model, item, root.Room);
                }
            }
        }
    }

    private void MarkAllowed()
    {
        var pool = model.Problem.Pool;
        var words = (pool.Count + 63) / 64;
        if (allowed.Length != words)
        {
            allowed = new ulong[words];
        }

        if (model.Problem.Allowed is { } some)
        {
            Array.Clear(allowed);
            foreach (var item in some.Span)
            {
                allowed[item / 64] |= 1UL << (item % 64);
            }
        }
        else
        {
            allowed.AsSpan().Fill(ulong.MaxValue);
            if (pool.Count % 64 != 0)
            {
                allowed[^1] = (1UL << (pool.Count % 64)) - 1;
            }
        }
    }

    private bool CanHelp(int item, ReadOnlySpan<int> pinned)
    {
        var pool = model.Problem.Pool;
        if (pool.Seconds[item] > root.Room[model.Time] || pool.Load[item] > root.Room[model.Load] || pool.Strenuous[item] > root.Room[model.Strenuous])
        {
            return false;
        }

        foreach (var other in pinned)
        {
            if (other == item || pool.Family[other] == pool.Family[item])
            {
                return false;
            }
        }

        var needed = pool.Prerequisite[item];
        if (needed != SetPool.None && (needed == SetPool.Missing || ((allowed[needed / 64] >> (needed % 64)) & 1) == 0) && !pinned.Contains(needed))
        {
            return false;
        }

        // An item that adds nothing itself can still be needed: by another, to keep the balance, or on the way between two positions.
        return pool.IsPrerequisite[item] || pool.Direction[item] != 0 || !model.Problem.Metric.NeverCheaperWithMore || MostItAdds(item) > 0;
    }

    private double MostItAdds(int item)
    {
        var most = model.OwnWorth(item);
        for (var goal = 0; goal < model.Goals; goal++)
        {
            most += model.GoalWorth[goal] * Math.Min(model.ValueAt(goal, item), root.Room[goal]);
        }

        return most;
    }

    private void TightenRoot()
    {
        var bound = relaxation.Bound(root);
        for (var step = 0; step < RootSteps; step++)
        {
            var target = Math.Max(incumbent.Threshold, bound * 0.9);
            if (!relaxation.Step(root, bound, target, 1.0))
            {
                break;
            }

            bound = relaxation.Bound(root);
        }
    }

    /// <summary>Bounds every combination of positions by the multipliers of the root; returns how many are left, best first.</summary>
    private int BoundBranches()
    {
        var priced = relaxation.Priced(root);
        CollectTops();
        var count = 0;
        for (var mask = 1; mask < PositionMetric.Sets; mask++)
        {
            if ((mask & pinnedPositions) == pinnedPositions && BitOperations.PopCount((uint)mask) <= model.Room.Moves + 1)
            {
                var bound = priced + model.PathWorth(mask) + BestOf(mask, mask & ~pinnedPositions);
                if (bound >= incumbent.Threshold)
                {
                    (branchBounds[count], branches[count]) = (-bound, mask);
                    count++;
                }
            }
        }

        branchBounds.AsSpan(0, count).Sort(branches.AsSpan(0, count));
        return count;
    }

    private void CollectTops()
    {
        Array.Clear(topCounts);
        var (candidates, positions) = (root.Candidates, model.Problem.Pool.Position);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var position = positions[candidates.Item[candidate]];
            var top = tops.AsSpan(position * SetLimits.MostExercises, root.Slots);
            var place = topCounts[position];
            var reduced = candidates.Reduced[candidate];
            if (place == root.Slots)
            {
                if (top[--place] >= reduced)
                {
                    continue;
                }
            }
            else
            {
                topCounts[position]++;
            }

            for (; place > 0 && top[place - 1] < reduced; place--)
            {
                top[place] = top[place - 1];
            }

            top[place] = reduced;
        }
    }

    private double BestOf(int mask, int missing)
    {
        Span<int> next = stackalloc int[PositionMetric.Positions];
        next.Clear();
        var (sum, slots) = (0.0, root.Slots - BitOperations.PopCount((uint)missing));
        if (slots < 0)
        {
            return double.NegativeInfinity;
        }

        for (var rest = missing; rest != 0; rest &= rest - 1)
        {
            var position = BitOperations.TrailingZeroCount(rest);
            if (topCounts[position] == 0)
            {
                return double.NegativeInfinity;
            }

            sum += tops[position * SetLimits.MostExercises];
            next[position] = 1;
        }

        for (; slots > 0; slots--)
        {
            var (best, from) = (0.0, -1);
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                var position = BitOperations.TrailingZeroCount(rest);
                if (next[position] < topCounts[position] && tops[(position * SetLimits.MostExercises) + next[position]] > best)
                {
                    (best, from) = (tops[(position * SetLimits.MostExercises) + next[position]], position);
                }
            }

            if (from < 0)
            {
                break;
            }

            sum += best;
            next[from]++;
        }

        return sum;
    }

    /// <summary>Makes the first node of a branch of what can be in a set as good as the best known.</summary>
    private bool Enter(int mask, double bound)
    {
        var (node, candidates, positions) = (tree.NodeAt(0), root.Candidates, model.Problem.Pool.Position);
        (node.Slots, node.Missing, node.Direction) = (root.Slots, mask & ~pinnedPositions, root.Direction);
        node.Worth = root.Worth + model.PathWorth(mask);
        root.Room.AsSpan(0, model.Columns).CopyTo(node.Room);
        root.Multipliers.AsSpan(0, model.Columns).CopyTo(node.Multipliers);
        node.Candidates.Clear(candidates.Count, model.Columns);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            if (((mask >> positions[candidates.Item[candidate]]) & 1) != 0)
            {
                node.Candidates.Take(candidates, candidate, model.Columns, model.Goals, node.Room);
            }
        }

        return node.Candidates.Count > 0;
    }
}
