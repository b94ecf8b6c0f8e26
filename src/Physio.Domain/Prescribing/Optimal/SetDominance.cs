namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Once all sets with a candidate have been searched, another that is nowhere better needs no search of its own:
/// exchanging it for the first gives an allowed set that is better or wins the tie.
/// </summary>
internal sealed class SetDominance(SetModel model)
{
    /// <summary>Gives the candidate and all it dominates a reduced worth that is never kept.</summary>
    public void Discard(SetCandidates candidates, int searched, ReadOnlySpan<int> chosen)
    {
        candidates.Reduced[searched] = double.NegativeInfinity;
        var pool = model.Problem.Pool;
        var needed = pool.Prerequisite[candidates.Item[searched]];
        if (needed != SetPool.None && !chosen.Contains(needed))
        {
            return;
        }

        var isAlone = IsAloneInItsFamily(candidates, searched);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            if ((isAlone || candidates.Family[candidate] == candidates.Family[searched]) && Dominates(candidates, searched, candidate))
            {
                candidates.Reduced[candidate] = double.NegativeInfinity;
            }
        }
    }

    /// <summary>No set made of these candidates can hold another of its family.</summary>
    private static bool IsAloneInItsFamily(SetCandidates candidates, int searched)
    {
        var families = candidates.Family.AsSpan(0, candidates.Count);
        var family = families[searched];
        return !families[..searched].Contains(family) && !families[(searched + 1)..].Contains(family);
    }

    private bool Dominates(SetCandidates candidates, int one, int other)
    {
        if (candidates.Own[one] < candidates.Own[other]
            || (candidates.Own[one] == candidates.Own[other] && candidates.Item[one] >= candidates.Item[other])
            || candidates.At(model.Balance, one) != candidates.At(model.Balance, other)
            || (candidates.Position[one] != candidates.Position[other] && !model.Problem.Metric.NeverCheaperWithMore)
            || model.Problem.Pool.IsPrerequisite[candidates.Item[other]])
        {
            return false;
        }

        for (var resource = model.Goals; resource < model.Balance; resource++)
        {
            if (candidates.At(resource, one) > candidates.At(resource, other))
            {
                return false;
            }
        }

        for (var goal = 0; goal < model.Goals; goal++)
        {
            if (candidates.At(goal, one) < candidates.At(goal, other))
            {
                return false;
            }
        }

        return true;
    }
}
