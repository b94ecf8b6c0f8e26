namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Effort of getting from one starting position to another, and for every set of positions the cheapest open path through it.
/// All 128 sets are solved once (Held-Karp); after that each is one look-up.
/// </summary>
public sealed class PositionMetric
{
    public const int Positions = 7;
    internal const int Sets = 1 << Positions;
    private const int BitsPerStep = 3;

    private readonly int[] cost = new int[Sets];
    private readonly int[] order = new int[Sets];
    private readonly int[] effort = new int[Positions * Positions];

    /// <param name="effort">Symmetric, seven by seven, 0 on the diagonal and not negative.</param>
    public PositionMetric(int[,] effort)
    {
        ArgumentNullException.ThrowIfNull(effort);
        if (effort.GetLength(0) != Positions || effort.GetLength(1) != Positions)
        {
            throw new ArgumentException("The metric must be seven by seven.", nameof(effort));
        }

        for (var from = 0; from < Positions; from++)
        {
            for (var to = 0; to < Positions; to++)
            {
                var value = effort[from, to];
                if (value is < 0 or > 1000 || value != effort[to, from] || (from == to && value != 0))
                {
                    throw new ArgumentException("The metric must be symmetric, 0 on the diagonal and from 0 to 1,000 elsewhere.", nameof(effort));
                }

                this.effort[(from * Positions) + to] = value;
            }
        }

        Solve();
        NeverCheaperWithMore = Enumerable.Range(1, Sets - 1).All(mask => Enumerable.Range(0, Positions).All(position => cost[mask & ~(1 << position)] <= cost[mask]));
    }

    /// <summary>Visiting one position more never saves effort. Holds for every metric with the triangle inequality.</summary>
    internal bool NeverCheaperWithMore { get; }

    /// <summary>Effort of the cheapest path through the positions in the mask (bit p for position p).</summary>
    public int Cost(int mask) => cost[mask];

    /// <summary>Place of a position on the cheapest path through the mask, from 0; the upright end comes first.</summary>
    public int PlaceOf(int position, int mask)
    {
        var steps = order[mask];
        var place = 0;
        while ((steps & ((1 << BitsPerStep) - 1)) != position)
        {
            steps >>= BitsPerStep;
            place++;
        }

        return place;
    }

    private void Solve()
    {
        var best = new int[Sets * Positions];
        var before = new int[Sets * Positions];
        for (var mask = 1; mask < Sets; mask++)
        {
            var end = -1;
            for (var last = 0; last < Positions; last++)
            {
                if ((mask & (1 << last)) != 0)
                {
                    Extend(best, before, mask, last);
                    end = end < 0 || best[(mask * Positions) + last] < best[(mask * Positions) + end] ? last : end;
                }
            }

            cost[mask] = best[(mask * Positions) + end];
            order[mask] = Unwind(before, mask, end);
        }
    }

    private void Extend(int[] best, int[] before, int mask, int last)
    {
        var rest = mask & ~(1 << last);
        var (cheapest, from) = (rest == 0 ? 0 : int.MaxValue, -1);
        for (var previous = 0; previous < Positions; previous++)
        {
            if ((rest & (1 << previous)) != 0 && best[(rest * Positions) + previous] + effort[(previous * Positions) + last] < cheapest)
            {
                (cheapest, from) = (best[(rest * Positions) + previous] + effort[(previous * Positions) + last], previous);
            }
        }

        best[(mask * Positions) + last] = cheapest;
        before[(mask * Positions) + last] = from;
    }

    // The path read from its end is as cheap as from its start: take the way round that begins upright.
    private static int Unwind(int[] before, int mask, int end)
    {
        List<int> path = [];
        for (var at = end; at >= 0;)
        {
            path.Add(at);
            (mask, at) = (mask & ~(1 << at), before[(mask * Positions) + at]);
        }

        if (path[0] > path[^1])
        {
            path.Reverse();
        }

        return path.Select((position, place) => position << (place * BitsPerStep)).Sum();
    }
}
