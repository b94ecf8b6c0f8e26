using System.Numerics;
using System.Runtime.InteropServices;

namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// The best completion of a partial set when only reduced worths count: one candidate for each missing position, then the highest, one of a family.
/// Between equal ones the first wins, and candidates stand in the order of their ids.
/// </summary>
internal sealed class SetSelection
{
    private readonly int[] bestIn = new int[PositionMetric.Positions];
    private readonly double[] worths = new double[SetLimits.MostExercises + PositionMetric.Positions];
    private readonly int[] families = new int[SetLimits.MostExercises + PositionMetric.Positions];
    private ulong seen;

    /// <summary>Sum of the best completion; minus infinity when a missing position cannot be filled.</summary>
    public double Select(SetNode node)
    {
        node.SelectedCount = 0;
        node.Weakest = double.PositiveInfinity;
        var sum = 0.0;
        if (node.Missing != 0 && !SelectMissing(node, ref sum))
        {
            return double.NegativeInfinity;
        }

        var needed = node.SelectedCount;
        if (node.Slots > needed)
        {
            sum += SelectBest(node, needed);
        }

        return sum;
    }

    private bool SelectMissing(SetNode node, ref double sum)
    {
        var candidates = node.Candidates;
        bestIn.AsSpan().Fill(-1);
        for (var candidate = 0; candidate < candidates.Count; candidate++)
        {
            var position = candidates.Position[candidate];
            if (((node.Missing >> position) & 1) != 0 && (bestIn[position] < 0 || candidates.Reduced[candidate] > candidates.Reduced[bestIn[position]]))
            {
                bestIn[position] = candidate;
            }
        }

        for (var missing = node.Missing; missing != 0; missing &= missing - 1)
        {
            var best = bestIn[BitOperations.TrailingZeroCount(missing)];
            if (best < 0 || node.SelectedCount == node.Slots)
            {
                return false;
            }

            node.Selected[node.SelectedCount++] = best;
            sum += candidates.Reduced[best];
        }

        return true;
    }

    private static int FirstAbove(double[] reduced, int from, int count, double threshold)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(reduced);
        var limit = new Vector<double>(threshold);
        for (; from < count; from += Vector<double>.Count)
        {
            if (Vector.GreaterThanAny(Vector.LoadUnsafe(ref first, (nuint)from), limit))
            {
                return from;
            }
        }

        return count;
    }

    private double SelectBest(SetNode node, int needed)
    {
        var (candidates, reduced) = (node.Candidates, node.Candidates.Reduced);
        var taken = node.Selected.AsSpan(0, needed);
        node.Weakest = 0;
        seen = 0;
        for (var block = FirstAbove(reduced, 0, candidates.Count, 0); block < candidates.Count; block = FirstAbove(reduced, block + Vector<double>.Count, candidates.Count, node.Weakest))
        {
            var end = Math.Min(block + Vector<double>.Count, candidates.Count);
            for (var candidate = block; candidate < end; candidate++)
            {
                if (reduced[candidate] > node.Weakest && (needed == 0 || !taken.Contains(candidate)))
                {
                    Insert(node, needed, candidate, reduced[candidate], candidates.Family[candidate]);
                }
            }
        }

        var sum = 0.0;
        for (var place = needed; place < node.SelectedCount; place++)
        {
            sum += worths[place];
        }

        return sum;
    }

    private void Insert(SetNode node, int needed, int candidate, double worth, int family)
    {
        var (selected, hole) = (node.Selected, PlaceOf(family, needed, node.SelectedCount));
        if (hole == node.SelectedCount)
        {
            hole = node.SelectedCount < node.Slots ? node.SelectedCount++ : node.SelectedCount - 1;
        }
        else if (worths[hole] >= worth)
        {
            return;
        }

        for (; hole > needed && worths[hole - 1] < worth; hole--)
        {
            (selected[hole], worths[hole], families[hole]) = (selected[hole - 1], worths[hole - 1], families[hole - 1]);
        }

        (selected[hole], worths[hole], families[hole]) = (candidate, worth, family);
        if (node.SelectedCount == node.Slots)
        {
            node.Weakest = worths[node.SelectedCount - 1];
        }
    }

    /// <summary>Place of the selected one of a family; behind the last when there is none.</summary>
    private int PlaceOf(int family, int needed, int count)
    {
        // One bit for many families: mostly it tells without a look that there is none.
        var bit = 1UL << (family & 63);
        if ((seen & bit) == 0)
        {
            seen |= bit;
            return count;
        }

        var place = families.AsSpan(needed, count - needed).IndexOf(family);
        return place < 0 ? count : needed + place;
    }
}
