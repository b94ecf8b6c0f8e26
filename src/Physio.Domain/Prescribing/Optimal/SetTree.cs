using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Depth-first search of one branch: all sets that use exactly the positions of the branch. Every node bounds its completions anew,
/// drops the candidates that cannot be in a set as good as the best known, and branches on the rest in order of reduced worth.
/// </summary>
internal sealed class SetTree(SetModel model, SetRelaxation relaxation, SetIncumbent incumbent)
{
    private readonly SetNode[] nodes = new SetNode[SetLimits.MostExercises + 2];
    private readonly int[] chosen = new int[SetLimits.MostExercises];
    private readonly double[] bestMultipliers = new double[SetModel.MostColumns];
    private int count;

    public long Nodes { get; private set; }
    public long Budget { get; set; }
    public bool Exhausted { get; private set; }

    /// <summary>Highest bound of what was left unsearched.</summary>
    public double Open { get; private set; }

    public int Steps { get; set; } = 4;

    public void Start(ReadOnlySpan<int> pinned, long budget)
    {
        pinned.CopyTo(chosen);
        (count, Nodes, Budget, Exhausted, Open) = (pinned.Length, 0, budget, false, double.NegativeInfinity);
    }

    public SetNode NodeAt(int depth) => nodes[depth] ??= new SetNode();

    /// <summary>Leaves a part of the search undone.</summary>
    public void Leave(double bound) => Open = Math.Max(Open, bound);

    public void Search(int depth, int steps)
    {
        var node = nodes[depth];
        Nodes++;
        if (node.Missing == 0 && node.Worth >= incumbent.Threshold)
        {
            incumbent.Offer(model, chosen.AsSpan(0, count));
        }

        if (node.Slots == 0 || node.Candidates.Count == 0)
        {
            return;
        }

        if (node.Slots == 1)
        {
            SearchLast(node);
            return;
        }

        var bound = Tighten(node, steps);
        if (bound < incumbent.Threshold)
        {
            return;
        }

        if (Nodes >= Budget)
        {
            Exhausted = true;
            Leave(bound);
            return;
        }

        SortCandidates(node, bound);
        Branch(depth, node);
    }

    /// <summary>With one slot left, multipliers at the worth of a goal point make the reduced worth of a candidate what it really adds.</summary>
    private void SearchLast(SetNode node)
    {
        var (candidates, pool) = (node.Candidates, model.Problem.Pool);
        candidates.Reduce(model.GoalWorth.AsSpan(0, model.Goals));
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var item = candidates.Item[candidate];
            if (node.Worth + candidates.Reduced[candidate] >= incumbent.Threshold
                && (node.Missing & ~(1 << pool.Position[item])) == 0
                && (pool.Prerequisite[item] == SetPool.None || chosen.AsSpan(0, count).Contains(pool.Prerequisite[item])))
            {
                chosen[count] = item;
                incumbent.Offer(model, chosen.AsSpan(0, count + 1));
            }
        }
    }

    /// <summary>Moves the multipliers until the node is ruled out or the steps are used up; ends at the best ones seen.</summary>
    public double Tighten(SetNode node, int steps)
    {
        var bound = relaxation.Bound(node);
        var (best, length, stuck) = (bound, 1.0, 0);
        var multipliers = node.Multipliers.AsSpan(0, model.Columns);
        multipliers.CopyTo(bestMultipliers);
        for (var step = 0; step < steps && best >= incumbent.Threshold; step++)
        {
            if (!relaxation.Step(node, bound, incumbent.Threshold - 1, length))
            {
                break;
            }

            bound = relaxation.Bound(node);
            if (bound < best)
            {
                (best, stuck) = (bound, 0);
                multipliers.CopyTo(bestMultipliers);
            }
            else if (++stuck == 2)
            {
                (length, stuck) = (length / 2, 0);
            }
        }

        if (bound > best && best >= incumbent.Threshold)
        {
            bestMultipliers.AsSpan(0, model.Columns).CopyTo(multipliers);
            relaxation.Bound(node);
        }

        return best;
    }

    /// <summary>Reduced-cost fixing: keeps what can be in a set as good as the best known, sorted by reduced worth.</summary>
    private void SortCandidates(SetNode node, double bound)
    {
        var (candidates, positions) = (node.Candidates, model.Problem.Pool.Position);
        if (node.Order.Length < candidates.Count)
        {
            var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)candidates.Count);
            (node.Order, node.Sorted) = (new int[capacity], new double[capacity]);
        }

        var selected = node.Selected.AsSpan(0, node.SelectedCount);
        node.OrderCount = 0;
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var reduced = candidates.Reduced[candidate];
            var displaced = node.Weakest;
            if (((node.Missing >> positions[candidates.Item[candidate]]) & 1) != 0)
            {
                displaced = Math.Min(displaced, BestIn(node, positions[candidates.Item[candidate]]));
            }

            if (bound - displaced + reduced >= incumbent.Threshold || selected.Contains(candidate))
            {
                node.Order[node.OrderCount] = candidate;
                node.Sorted[node.OrderCount++] = -reduced;
            }
        }

        node.Sorted.AsSpan(0, node.OrderCount).Sort(node.Order.AsSpan(0, node.OrderCount));
    }

    // The relaxation puts one candidate for each missing position in front, in the order of the positions.
    private static double BestIn(SetNode node, int position) =>
        node.Candidates.Reduced[node.Selected[BitOperations.PopCount((uint)(node.Missing & ((1 << position) - 1)))]];

    private void Branch(int depth, SetNode node)
    {
        var priced = relaxation.Priced(node);
        for (var place = 0; place < node.OrderCount; place++)
        {
            // Everything before this place has been searched: sets that contain this candidate and only later ones.
            var bound = priced;
            for (var other = place; other < node.OrderCount && other < place + node.Slots && (other == place || node.Sorted[other] < 0); other++)
            {
                bound -= node.Sorted[other];
            }

            if (bound < incumbent.Threshold)
            {
                return;
            }

            if (Exhausted)
            {
                Leave(bound);
                return;
            }

            var before = count;
            if (Descend(depth, node, place, priced))
            {
                Search(depth + 1, Steps);
            }

            count = before;
        }
    }

    /// <summary>Makes the node below: adds the candidate with what it builds on. False when that is not allowed.</summary>
    private bool Descend(int depth, SetNode node, int place, double priced)
    {
        var (candidates, child, pool) = (node.Candidates, NodeAt(depth + 1), model.Problem.Pool);
        (child.Slots, child.Missing, child.Direction, child.Worth) = (node.Slots, node.Missing, node.Direction, node.Worth);
        node.Room.AsSpan(0, model.Columns).CopyTo(child.Room);
        var first = count;
        var reducedSum = 0.0;
        for (var added = place; ;)
        {
            if (!Add(child, candidates, node.Order[added], first))
            {
                return false;
            }

            reducedSum -= node.Sorted[added];
            var needed = pool.Prerequisite[candidates.Item[node.Order[added]]];
            if (needed == SetPool.None || chosen.AsSpan(0, count).Contains(needed))
            {
                break;
            }

            // What is not behind this place is either searched already or cannot help.
            for (added = place + 1; added < node.OrderCount && candidates.Item[node.Order[added]] != needed; added++)
            {
            }

            if (added == node.OrderCount)
            {
                return false;
            }
        }

        node.Multipliers.AsSpan(0, model.Columns).CopyTo(child.Multipliers);
        for (var goal = 0; goal < model.Goals; goal++)
        {
            if (child.Room[goal] <= 0)
            {
                child.Multipliers[goal] = 0;
            }
        }

        child.Candidates.Clear(node.OrderCount - place, model.Columns);
        if (child.Slots > 0)
        {
            Inherit(node, child, place, first, priced + reducedSum);
        }

        return child.Slots >= BitOperations.PopCount((uint)child.Missing) && Math.Abs(child.Direction) <= model.Room.Balance + child.Slots;
    }

    private bool Add(SetNode child, SetCandidates candidates, int candidate, int first)
    {
        var (pool, item) = (model.Problem.Pool, candidates.Item[candidate]);
        if (child.Slots == 0 || !Fits(child, candidates, candidate) || ClashesFrom(first, item))
        {
            return false;
        }

        child.Worth += candidates.Own[candidate];
        for (var goal = 0; goal < model.Goals; goal++)
        {
            var points = Math.Min(candidates.At(goal, candidate), child.Room[goal]);
            child.Worth += model.GoalWorth[goal] * points;
            child.Room[goal] -= points;
        }

        for (var resource = model.Goals; resource < model.Balance; resource++)
        {
            child.Room[resource] -= candidates.At(resource, candidate);
        }

        child.Direction += pool.Direction[item];
        child.Missing &= ~(1 << pool.Position[item]);
        child.Slots--;
        chosen[count++] = item;
        return true;
    }

    private bool Fits(SetNode node, SetCandidates candidates, int candidate)
    {
        for (var resource = model.Goals; resource < model.Balance; resource++)
        {
            if (candidates.At(resource, candidate) > node.Room[resource])
            {
                return false;
            }
        }

        return true;
    }

    private bool ClashesFrom(int first, int item)
    {
        var families = model.Problem.Pool.Family;
        for (var place = first; place < count; place++)
        {
            if (families[chosen[place]] == families[item])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hands down the candidates behind the place that fit beside what was added.</summary>
    private void Inherit(SetNode node, SetNode child, int place, int first, double pricedWithAdded)
    {
        var (candidates, pool) = (node.Candidates, model.Problem.Pool);
        var onlyMissing = child.Slots == BitOperations.PopCount((uint)child.Missing);
        var rest = pricedWithAdded;
        for (var other = place + 1; other < node.OrderCount && other < place + child.Slots && node.Sorted[other] < 0; other++)
        {
            rest -= node.Sorted[other];
        }

        for (var other = place + 1; other < node.OrderCount; other++)
        {
            if (rest - node.Sorted[other] < incumbent.Threshold)
            {
                break;
            }

            var candidate = node.Order[other];
            var item = candidates.Item[candidate];
            if (Fits(child, candidates, candidate)
                && !ClashesFrom(first, item)
                && Math.Abs(child.Direction + pool.Direction[item]) <= model.Room.Balance + child.Slots - 1
                && (!onlyMissing || ((child.Missing >> pool.Position[item]) & 1) != 0)
                && !chosen.AsSpan(first, count - first).Contains(item))
            {
                child.Candidates.Take(candidates, candidate, model.Columns, model.Goals, child.Room);
            }
        }
    }
}
