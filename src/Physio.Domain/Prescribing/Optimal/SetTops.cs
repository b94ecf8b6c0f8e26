using System.Numerics;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The highest reduced worths of each position, best first.</summary>
internal sealed class SetTops
{
    private readonly double[] worths = new double[PositionMetric.Positions * SetLimits.MostExercises];
    private readonly int[] counts = new int[PositionMetric.Positions];
    private readonly int[] next = new int[PositionMetric.Positions];

    public double BestIn(int position) => worths[position * SetLimits.MostExercises];

    public void Collect(SetCandidates candidates, int slots)
    {
        Array.Clear(counts);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var (position, worth) = (candidates.Position[candidate], candidates.Reduced[candidate]);
            var top = worths.AsSpan(position * SetLimits.MostExercises, slots);
            var place = counts[position];
            if (place < slots)
            {
                counts[position]++;
            }
            else if (top[--place] >= worth)
            {
                continue;
            }

            for (; place > 0 && top[place - 1] < worth; place--)
            {
                top[place] = top[place - 1];
            }

            top[place] = worth;
        }
    }

    /// <summary>Highest sum of at most so many reduced worths of these positions, one from each missing one among them.</summary>
    /// <param name="weakest">What one more would have to push out: infinite when every slot belongs to a missing position, 0 when a slot is free.</param>
    public double Best(int positions, int missing, int slots, out double weakest)
    {
        var sum = 0.0;
        weakest = double.PositiveInfinity;
        Array.Clear(next);
        for (var rest = missing; rest != 0; rest &= rest - 1, slots--)
        {
            var position = BitOperations.TrailingZeroCount(rest);
            if (counts[position] == 0 || slots == 0)
            {
                return double.NegativeInfinity;
            }

            sum += worths[position * SetLimits.MostExercises];
            next[position] = 1;
        }

        for (; slots > 0 && weakest > 0; slots--)
        {
            weakest = TakeBest(positions);
            sum += weakest;
        }

        return sum;
    }

    private double TakeBest(int positions)
    {
        var (best, from) = (0.0, -1);
        for (var rest = positions; rest != 0; rest &= rest - 1)
        {
            var position = BitOperations.TrailingZeroCount(rest);
            var place = (position * SetLimits.MostExercises) + next[position];
            if (next[position] < counts[position] && worths[place] > best)
            {
                (best, from) = (worths[place], position);
            }
        }

        if (from >= 0)
        {
            next[from]++;
        }

        return best;
    }
}
