namespace Physio.Domain.Prescribing.Optimal;

/// <summary>Improves the incumbent by adding one item or exchanging one for another, as long as that helps. Only shortens the proof.</summary>
internal sealed class SetClimb(SetModel model, SetIncumbent incumbent)
{
    private readonly int[] current = new int[SetLimits.MostExercises];
    private readonly int[] tried = new int[SetLimits.MostExercises + 1];
    private readonly double[] lacking = new double[SetGoals.Count];
    private readonly double[] worths = new double[SetGoals.Count];

    /// <summary>Leaves other reduced worths in the candidates.</summary>
    public void Improve(SetCandidates candidates)
    {
        for (var before = long.MinValue; before < incumbent.Worth;)
        {
            before = incumbent.Worth;
            var set = current.AsSpan(0, incumbent.Set.Length);
            incumbent.Set.CopyTo(set);
            TryAll(candidates, set);
            for (var place = 0; place < set.Length; place++)
            {
                if (!model.Problem.Pinned.Span.Contains(set[place]))
                {
                    set[..place].CopyTo(tried);
                    set[(place + 1)..].CopyTo(tried.AsSpan(place));
                    TryAll(candidates, tried.AsSpan(0, set.Length - 1));
                }
            }
        }
    }

    /// <summary>Tries every candidate beside these items.</summary>
    private void TryAll(SetCandidates candidates, ReadOnlySpan<int> rest)
    {
        if (rest.Length == model.Room.Exercises)
        {
            return;
        }

        var sums = SetSums.Of(model.Problem, rest);
        var worth = model.WorthOf(sums);
        for (var goal = 0; goal < model.Goals; goal++)
        {
            lacking[goal] = model.RoomAt(goal, sums);
            worths[goal] = lacking[goal] > 0 ? model.GoalWorth[goal] : 0;
        }

        // The reduced worth counts points that go beyond the cap: it only says who is worth a closer look.
        candidates.Reduce(worths.AsSpan(0, model.Goals));
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            if (worth + candidates.Reduced[candidate] > incumbent.Worth
                && candidates.At(model.Time, candidate) <= model.Room.Seconds - sums.Seconds
                && candidates.At(model.Load, candidate) <= model.Room.Load - sums.Load
                && worth + Gain(candidates, candidate) > incumbent.Worth
                && !rest.Contains(candidates.Item[candidate]))
            {
                rest.CopyTo(tried);
                tried[rest.Length] = candidates.Item[candidate];
                Offer(tried.AsSpan(0, rest.Length + 1));
            }
        }
    }

    private void Offer(ReadOnlySpan<int> set)
    {
        if (SetCheck.Allows(model.Problem, set, model.Room))
        {
            incumbent.Offer(model, set);
        }
    }

    private double Gain(SetCandidates candidates, int candidate)
    {
        var gain = candidates.Own[candidate];
        for (var goal = 0; goal < model.Goals; goal++)
        {
            gain += model.GoalWorth[goal] * Math.Min(lacking[goal], candidates.At(goal, candidate));
        }

        return gain;
    }
}
