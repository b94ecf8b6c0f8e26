using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>All sets that use exactly these positions.</summary>
internal struct SetBranch
{
    public int Positions;

    /// <summary>Lowest bound so far.</summary>
    public double Bound;

    /// <summary>Bound by the present multipliers of the root.</summary>
    public double Present;

    /// <summary>Reduced worth a further candidate would have to push out under them.</summary>
    public double Weakest;
}

/// <summary>
/// The branches that are still open. One pass over the candidates bounds all of them: the best of each position are merged, and a branch must
/// use each of its positions and pays the whole path through them.
/// </summary>
internal sealed class SetBranches(SetModel model, SetRelaxation relaxation, SetIncumbent incumbent)
{
    private readonly SetBranch[] branches = new SetBranch[PositionMetric.Sets];
    private readonly double[] cuts = new double[PositionMetric.Positions];
    private readonly SetTops tops = new();
    private int pinned;

    public int Count { get; private set; }

    public ref readonly SetBranch this[int place] => ref branches[place];

    /// <summary>Opens every combination of positions the limits allow.</summary>
    public void Open(int pinnedPositions)
    {
        (pinned, Count) = (pinnedPositions, 0);
        for (var positions = 1; positions < PositionMetric.Sets; positions++)
        {
            if ((positions & pinned) == pinned && BitOperations.PopCount((uint)positions) <= model.Room.Moves + 1)
            {
                branches[Count++] = new SetBranch { Positions = positions, Bound = double.PositiveInfinity };
            }
        }
    }

    /// <summary>Bounds the open branches by the present multipliers, closes those that are ruled out, and puts the one with the highest bound first.</summary>
    public void Bound(SetNode root)
    {
        relaxation.Bound(root);
        var (priced, open) = (relaxation.Priced(root), 0);
        tops.Collect(root.Candidates, root.Slots);
        for (var place = 0; place < Count; place++)
        {
            var branch = branches[place];
            branch.Present = priced + model.PathWorth(branch.Positions) + tops.Best(branch.Positions, branch.Positions & ~pinned, root.Slots, out branch.Weakest);
            branch.Bound = Math.Min(branch.Bound, branch.Present);
            if (branch.Bound >= incumbent.Threshold)
            {
                branches[open] = branch;
                if (branch.Bound > branches[0].Bound)
                {
                    (branches[0], branches[open]) = (branches[open], branches[0]);
                }

                open++;
            }
        }

        Count = open;
    }

    public void CloseFirst() => branches[0] = branches[--Count];

    /// <summary>Drops candidates that cannot help in any open branch.</summary>
    public void DropHopeless(SetNode root)
    {
        cuts.AsSpan().Fill(double.PositiveInfinity);
        for (var place = 0; place < Count; place++)
        {
            LowerCuts(branches[place], incumbent.Threshold);
        }

        root.Candidates.KeepAbove(cuts, model.Columns);
    }

    /// <summary>Makes the first node of the first branch, with the candidates that can be in a set that reaches the threshold.</summary>
    public void EnterFirst(SetNode root, SetNode node, double threshold)
    {
        ref readonly var branch = ref branches[0];
        (node.Slots, node.Missing, node.Direction) = (root.Slots, branch.Positions & ~pinned, root.Direction);
        node.Worth = root.Worth + model.PathWorth(branch.Positions);
        root.Room.AsSpan(0, model.Columns).CopyTo(node.Room);
        root.Multipliers.AsSpan(0, model.Columns).CopyTo(node.Multipliers);

        cuts.AsSpan().Fill(double.PositiveInfinity);
        LowerCuts(branch, threshold);
        var candidates = root.Candidates;
        node.Candidates.Clear(candidates.Count, model.Columns);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            if (candidates.Reduced[candidate] >= cuts[candidates.Position[candidate]])
            {
                node.Candidates.Take(candidates, candidate, model.Columns, model.Goals, node.Room);
            }
        }
    }

    /// <summary>Reduced worth below which a candidate cannot be in a set of this branch that reaches the threshold, by position.</summary>
    private void LowerCuts(in SetBranch branch, double threshold)
    {
        for (var rest = branch.Positions; rest != 0; rest &= rest - 1)
        {
            var position = BitOperations.TrailingZeroCount(rest);
            var isMissing = ((branch.Positions & ~pinned) >> position & 1) != 0;
            var displaced = isMissing ? Math.Min(branch.Weakest, tops.BestIn(position)) : branch.Weakest;
            cuts[position] = Math.Min(cuts[position], threshold - branch.Present + displaced);
        }
    }
}
