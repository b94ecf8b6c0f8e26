namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Depth-first search of one branch: all sets that use exactly the positions of the branch. Every node bounds its completions anew,
/// searches those with its strongest candidate, takes that out, and goes on until the bound rules out what is left.
/// </summary>
internal sealed class SetTree(SetModel model, SetRelaxation relaxation, SetIncumbent incumbent, SetDescent descent)
{
    // Tuned on the benchmark: more steps make fewer but slower nodes.
    private const int StepsAfterAdding = 4;
    private const int StepsAfterTakingOut = 2;

    private readonly SetDominance dominance = new(model);
    private long budget;

    public long Nodes { get; private set; }

    /// <summary>The budget is used up: nothing is searched any more, only bounds are noted.</summary>
    public bool Exhausted { get; private set; }

    /// <summary>Highest bound of what was left unsearched.</summary>
    public double Open { get; private set; }

    public void Start(long nodeBudget) => (budget, Nodes, Exhausted, Open) = (nodeBudget, 0, false, double.NegativeInfinity);

    /// <summary>Notes that sets up to this worth were not searched.</summary>
    public void Leave(double bound) => (Exhausted, Open) = (true, Math.Max(Open, bound));

    public void Search(int depth, int steps)
    {
        var node = descent[depth];
        OfferChosen(node);
        if (node.Slots == 1)
        {
            SearchLast(node);
        }
        else if (node.Slots > 1)
        {
            Branch(depth, node, steps);
        }
    }

    /// <summary>What is chosen may be the answer; its worth counts the path through all positions of the branch, so they must all be used.</summary>
    public void OfferChosen(SetNode node)
    {
        if (node.Missing == 0 && node.Worth >= incumbent.Threshold)
        {
            incumbent.Offer(model, descent.Chosen);
        }
    }

    /// <summary>With one slot left, multipliers at the worth of a goal point make the reduced worth of a candidate what it really adds.</summary>
    public void SearchLast(SetNode node)
    {
        var candidates = node.Candidates;
        candidates.Reduce(model.GoalWorth.AsSpan(0, model.Goals));
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            if (node.Worth + candidates.Reduced[candidate] >= incumbent.Threshold
                && (node.Missing & ~(1 << candidates.Position[candidate])) == 0
                && model.Problem.Pool.Prerequisite[candidates.Item[candidate]] is var needed && (needed == SetPool.None || descent.Chosen.Contains(needed)))
            {
                incumbent.Offer(model, descent.ChosenAnd(candidates.Item[candidate]));
            }
        }
    }

    /// <summary>Place of the selected candidate with the highest reduced worth; where none is worth selecting, the least bad one is put there.</summary>
    public static int Strongest(SetNode node)
    {
        var (reduced, best) = (node.Candidates.Reduced, 0);
        for (var place = 1; place < node.SelectedCount; place++)
        {
            best = reduced[node.Selected[place]] > reduced[node.Selected[best]] ? place : best;
        }

        if (node.SelectedCount == 0)
        {
            node.Selected[0] = 0;
            for (var candidate = 1; candidate < node.Candidates.Count; candidate++)
            {
                node.Selected[0] = reduced[candidate] > reduced[node.Selected[0]] ? candidate : node.Selected[0];
            }
        }

        return best;
    }

    private void Branch(int depth, SetNode node, int steps)
    {
        for (; node.Candidates.Count > 0; steps = StepsAfterTakingOut)
        {
            Nodes++;
            var bound = relaxation.Tighten(node, incumbent.Threshold, steps);
            if (bound < incumbent.Threshold)
            {
                return;
            }

            if (Exhausted || Nodes > budget)
            {
                Leave(bound);
                return;
            }

            var (place, before) = (Strongest(node), descent.Count);
            var strongest = node.Selected[place];
            var withIt = node.SelectedCount > 0 ? bound : bound + node.Candidates.Reduced[strongest];
            if (withIt < incumbent.Threshold)
            {
                return;
            }

            if (descent.Descend(depth, place, incumbent.Threshold - withIt))
            {
                Search(depth + 1, StepsAfterAdding);
            }

            descent.Count = before;
            var cuts = descent.Cuts(node, -1, incumbent.Threshold - bound);
            dominance.Discard(node.Candidates, strongest, descent.Chosen);
            node.Candidates.KeepAbove(cuts, model.Columns);
        }
    }
}
