using Physio.Domain.Exercises;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Effort of getting from one starting position to the next, and the cheapest order in which to visit a set of them.
/// </summary>
public static class PositionPath
{
    /// <summary>Effort from position to position, in the order of <see cref="Position"/>. Awaiting clinical sign-off.</summary>
    public static readonly PositionMetric Metric = new(new[,]
    {
        { 0, 1, 2, 3, 4, 4, 4 },
        { 1, 0, 2, 3, 3, 3, 3 },
        { 2, 2, 0, 1, 2, 3, 3 },
        { 3, 3, 1, 0, 1, 2, 2 },
        { 4, 3, 2, 1, 0, 1, 1 },
        { 4, 3, 3, 2, 1, 0, 1 },
        { 4, 3, 3, 2, 1, 1, 0 },
    });

    /// <summary>Effort of the cheapest path through these positions.</summary>
    public static int Cost(IEnumerable<Position> positions) => Metric.Cost(MaskOf(positions));

    /// <summary>The positions in the cheapest order, the upright end first: lying down comes last.</summary>
    public static IReadOnlyList<Position> Order(IEnumerable<Position> positions)
    {
        Position[] used = [.. positions.Distinct()];
        var mask = MaskOf(used);
        return [.. used.OrderBy(position => Metric.PlaceOf((int)position, mask))];
    }

    private static int MaskOf(IEnumerable<Position> positions) => positions.Aggregate(0, (mask, position) => mask | (1 << (int)position));
}
