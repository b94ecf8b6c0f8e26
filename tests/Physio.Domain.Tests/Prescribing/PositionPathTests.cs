using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Tests.Prescribing;

public sealed class PositionPathTests
{
    [Fact]
    public void One_position_costs_nothing() => Assert.Equal(0, PositionPath.Cost([Position.Supine, Position.Supine]));

    [Fact]
    public void No_position_costs_nothing() => Assert.Equal(0, PositionPath.Cost([]));

    [Fact]
    public void Getting_down_step_by_step_is_cheaper_than_up_and_down() =>
        Assert.Equal(
            [Position.Standing, Position.Kneeling, Position.Quadruped, Position.Prone, Position.Supine],
            PositionPath.Order([Position.Supine, Position.Standing, Position.Prone, Position.Quadruped, Position.Kneeling]));

    [Fact]
    public void The_cheapest_path_beats_every_other_order()
    {
        Position[] used = [Position.Standing, Position.Sitting, Position.Quadruped, Position.Supine, Position.SideLying];

        var cheapest = Orders(used).Min(order => order.Zip(order.Skip(1), (from, to) => PositionPath.Cost([from, to])).Sum());

        Assert.Equal(cheapest, PositionPath.Cost(used));
    }

    private static IEnumerable<IReadOnlyList<Position>> Orders(IReadOnlyList<Position> positions) =>
        positions.Count == 1 ? [positions] : positions.SelectMany(first => Orders([.. positions.Where(other => other != first)]).Select(rest => (IReadOnlyList<Position>)[first, .. rest]));
}
