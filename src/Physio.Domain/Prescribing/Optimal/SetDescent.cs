using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The way from the root to the present partial set, and the step from one node to the next.</summary>
internal sealed class SetDescent(SetModel model)
{
    private readonly SetNode[] nodes = new SetNode[SetLimits.MostExercises + 2];
    private readonly int[] chosen = new int[SetLimits.MostExercises + 1];
    private readonly double[] cuts = new double[PositionMetric.Positions];

    /// <summary>How many are chosen; set back to leave a node.</summary>
    public int Count { get; set; }

    public ReadOnlySpan<int> Chosen => chosen.AsSpan(0, Count);

    public SetNode this[int depth] => nodes[depth] ??= new SetNode();

    public void Start(ReadOnlySpan<int> pinned)
    {
        pinned.CopyTo(chosen);
        Count = pinned.Length;
    }

    /// <summary>What is chosen with one item more, which the next step may overwrite.</summary>
    public ReadOnlySpan<int> ChosenAnd(int item)
    {
        chosen[Count] = item;
        return chosen.AsSpan(0, Count + 1);
    }

    /// <summary>
    /// Makes the node below: adds a selected candidate with what it builds on. False when that is not allowed.
    /// </summary>
    /// <param name="depth">Depth of the node above.</param>
    /// <param name="place">Place of the candidate among the selected.</param>
    /// <param name="gap">Threshold - bound with the candidate: how much less a completion may be worth than the relaxation says.</param>
    public bool Descend(int depth, int place, double gap)
    {
        var (node, child, first) = (this[depth], this[depth + 1], Count);
        (child.Slots, child.Missing, child.Direction, child.Worth) = (node.Slots, node.Missing, node.Direction, node.Worth);
        node.Room.AsSpan(0, model.Columns).CopyTo(child.Room);
        if (!AddWithPrerequisites(child, node.Candidates, node.Selected[place])
            || child.Slots < BitOperations.PopCount((uint)child.Missing)
            || Math.Abs(child.Direction) > model.Room.Balance + child.Slots)
        {
            return false;
        }

        for (var column = 0; column < model.Columns; column++)
        {
            child.Multipliers[column] = column < model.Goals && child.Room[column] <= 0 ? 0 : node.Multipliers[column];
        }

        child.Candidates.Clear(node.Candidates.Count, model.Columns);
        if (child.Slots > 0)
        {
            Inherit(node, child, chosen.AsSpan(first, Count - first), Cuts(node, place, gap));
        }

        return true;
    }

    /// <summary>
    /// Reduced-cost fixing: the reduced worth, by position, below which a candidate cannot be in a set that reaches the threshold,
    /// because it would push another out of the best completion.
    /// </summary>
    /// <param name="place">Place among the selected of one that is in the set in any case; negative: none.</param>
    public ReadOnlySpan<double> Cuts(SetNode node, int place, double gap)
    {
        var needed = BitOperations.PopCount((uint)node.Missing);
        var isTheOnlyFreeOne = place >= needed && node.SelectedCount == needed + 1 && node.Slots == needed + 1;
        var weakest = isTheOnlyFreeOne ? double.PositiveInfinity : node.Weakest;
        cuts.AsSpan().Fill(gap + weakest);
        for (int missing = node.Missing, other = 0; missing != 0; missing &= missing - 1, other++)
        {
            if (other != place)
            {
                cuts[BitOperations.TrailingZeroCount(missing)] = gap + Math.Min(weakest, node.Candidates.Reduced[node.Selected[other]]);
            }
        }

        return cuts;
    }

    private bool AddWithPrerequisites(SetNode child, SetCandidates candidates, int candidate)
    {
        // A prerequisite that is no candidate any more has been searched already or cannot help.
        for (var first = Count; candidate >= 0;)
        {
            var item = candidates.Item[candidate];
            if (child.Slots == 0 || !Fits(child, candidates, candidate) || IsInAFamilyOf(chosen.AsSpan(first, Count - first), candidates.Family[candidate]))
            {
                return false;
            }

            Add(child, candidates, candidate);
            var needed = model.Problem.Pool.Prerequisite[item];
            if (needed == SetPool.None || Chosen.Contains(needed))
            {
                return true;
            }

            candidate = candidates.Item.AsSpan(0, candidates.Count).IndexOf(needed);
        }

        return false;
    }

    private void Add(SetNode child, SetCandidates candidates, int candidate)
    {
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

        child.Direction += (int)candidates.At(model.Balance, candidate);
        child.Missing &= ~(1 << candidates.Position[candidate]);
        child.Slots--;
        chosen[Count++] = candidates.Item[candidate];
    }

    /// <summary>Hands down the candidates that fit beside what was added.</summary>
    private void Inherit(SetNode node, SetNode child, ReadOnlySpan<int> added, ReadOnlySpan<double> least)
    {
        var candidates = node.Candidates;
        var onlyMissing = child.Slots == BitOperations.PopCount((uint)child.Missing);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var position = candidates.Position[candidate];
            if (candidates.Reduced[candidate] >= least[position]
                && (!onlyMissing || ((child.Missing >> position) & 1) != 0)
                && Fits(child, candidates, candidate)
                && Math.Abs(child.Direction + candidates.At(model.Balance, candidate)) <= model.Room.Balance + child.Slots - 1
                && !IsInAFamilyOf(added, candidates.Family[candidate]))
            {
                child.Candidates.Take(candidates, candidate, model.Columns, model.Goals, child.Room);
            }
        }
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

    private bool IsInAFamilyOf(ReadOnlySpan<int> added, int family)
    {
        foreach (var item in added)
        {
            if (model.Problem.Pool.Family[item] == family)
            {
                return true;
            }
        }

        return false;
    }
}
