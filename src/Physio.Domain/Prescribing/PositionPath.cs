using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Effort of getting from one starting position to the next, and the cheapest order in which to visit a set of them.
/// </summary>
public static class PositionPath
{
    private const int Positions = 7;

    private static readonly int[,] Effort =
    {
        { 0, 1, 2, 3, 4, 4, 4 },
        { 1, 0, 2, 3, 3, 3, 3 },
        { 2, 2, 0, 1, 2, 3, 3 },
        { 3, 3, 1, 0, 1, 2, 2 },
        { 4, 3, 2, 1, 0, 1, 1 },
        { 4, 3, 3, 2, 1, 0, 1 },
        { 4, 3, 3, 2, 1, 1, 0 },
    };

    // Cheapest open path through the positions in the mask that ends at a position (Held-Karp, once).
    private static readonly (int Cost, int Previous)[,] Best = Solve();

    /// <summary>Effort of the cheapest path through these positions.</summary>
    public static int Cost(IEnumerable<Position> positions)
    {
        var mask = MaskOf(positions);
        return mask == 0 ? 0 : Best[mask, CheapestEnd(mask)].Cost;
    }

    /// <summary>The positions in the cheapest order, the upright end first: lying down comes last.</summary>
    public static IReadOnlyList<Position> Order(IEnumerable<Position> positions)
    {
        List<Position> order = [];
        var mask = MaskOf(positions);
        var at = mask == 0 ? -1 : CheapestEnd(mask);
        while (at >= 0)
        {
            order.Add((Position)at);
            (mask, at) = (mask & ~(1 << at), Best[mask, at].Previous);
        }

        if (order.Count > 1 && order[0] > order[^1])
        {
            order.Reverse();
        }

        return order;
    }

    private static int MaskOf(IEnumerable<Position> positions) => positions.Aggregate(0, (mask, position) => mask | (1 << (int)position));

    private static int CheapestEnd(int mask) =>
        Enumerable.Range(0, Positions).Where(end => (mask & (1 << end)) != 0).MinBy(end => Best[mask, end].Cost);

    private static (int Cost, int Previous)[,] Solve()
    {
        var best = new (int Cost, int Previous)[1 << Positions, Positions];
        for (var mask = 1; mask < 1 << Positions; mask++)
        {
            for (var end = 0; end < Positions; end++)
            {
                best[mask, end] = (mask & (1 << end)) == 0 ? (int.MaxValue, -1) : CheapestTo(best, mask & ~(1 << end), end);
            }
        }

        return best;
    }

    private static (int Cost, int Previous) CheapestTo((int Cost, int Previous)[,] best, int before, int end) =>
        before == 0
            ? (0, -1)
            : Enumerable.Range(0, Positions)
                .Where(previous => (before & (1 << previous)) != 0)
                .Select(previous => (best[before, previous].Cost + Effort[previous, end], previous))
                .MinBy(way => way.Item1);
}
