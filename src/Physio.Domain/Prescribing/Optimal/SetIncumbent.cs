namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The best set so far. Whole numbers decide here, ties included.</summary>
internal sealed class SetIncumbent
{
    private readonly int[] best = new int[SetLimits.MostExercises];
    private readonly int[] sorted = new int[SetLimits.MostExercises];
    private int count;

    public long Worth { get; private set; }

    /// <summary>A bound below this rules out a set that is as good. Worths are whole, so half a unit is room for rounding.</summary>
    public double Threshold { get; private set; }

    public ReadOnlySpan<int> Set => best.AsSpan(0, count);

    public void Start(SetModel model, ReadOnlySpan<int> pinned)
    {
        count = 0;
        Worth = long.MinValue;
        Offer(model, pinned);
    }

    /// <summary>Takes a set that keeps all hard rules, balance apart, when it keeps that too and is better.</summary>
    public void Offer(SetModel model, ReadOnlySpan<int> set)
    {
        var sums = SetSums.Of(model.Problem, set);
        var worth = model.WorthOf(sums);
        if (worth < Worth || Math.Abs(sums.Direction) > model.Room.Balance)
        {
            return;
        }

        set.CopyTo(sorted);
        var candidate = sorted.AsSpan(0, set.Length);
        candidate.Sort();
        if (worth > Worth || candidate.SequenceCompareTo(Set) < 0)
        {
            candidate.CopyTo(best);
            (count, Worth, Threshold) = (set.Length, worth, worth - 0.5);
        }
    }
}
