using CsCheck;
using Physio.Domain.Prescribing;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Tests.Prescribing.Optimal;

/// <summary>Small cases with tight limits and few different values, so that ties, pins, families and prerequisites meet often.</summary>
internal static class SmallCases
{
    private const int Goals = 4;

    private static readonly Gen<int?> None = Gen.Const(() => (int?)null);

    private static Gen<SetLimits> Limits { get; } =
        from exercises in Gen.Int[0, 7]
        from halfMinutes in Gen.Frequency((4, Gen.Int[0, 30]), (1, Gen.Const(70_000_000)))
        from load in Gen.Frequency((4, Gen.Int[0, 20]), (1, Gen.Const(int.MaxValue)))
        from balance in Gen.Frequency((4, Gen.Int[0, 3]), (1, Gen.Const(int.MaxValue)))
        from moves in Gen.Int[0, 6]
        from strenuous in Gen.Frequency((1, Gen.Int[0, 2]), (1, Gen.Const(int.MaxValue)))
        select new SetLimits { Exercises = exercises, Seconds = halfMinutes * 30, Load = load, Balance = balance, Moves = moves, Strenuous = strenuous };

    // Any symmetric metric, also one in which a stop on the way saves effort.
    private static Gen<int[,]> Metric { get; } = Gen.Int[0, 9].Array[49].Select(values =>
    {
        var effort = new int[7, 7];
        for (var from = 0; from < 7; from++)
        {
            for (var to = 0; to < from; to++)
            {
                effort[from, to] = effort[to, from] = values[(from * 7) + to];
            }
        }

        return effort;
    });

    public static Gen<JudgedCase> Any { get; } = Of(Gen.Int[0, 10]);

    /// <summary>The items are copies of two or three, some of them a little worse: nothing but ties and dominance.</summary>
    public static Gen<JudgedCase> Alike { get; } = Gen.Select(Any, Gen.Int[1, 3], Gen.Int[0, 3].Array[10]).Select((given, kinds, worse) => given with
    {
        Items = [.. given.Items.Select((item, place) => AlmostLike(given.Items[place % Math.Min(kinds, given.Items.Count)], worse[place]) with { Id = item.Id })],
    });

    /// <summary>Nothing is pinned.</summary>
    public static Gen<JudgedCase> Unpinned { get; } = Any.Select(given => given with { Pinned = [] });

    public static SetProblem ToProblem(this JudgedCase given)
    {
        var pool = SetPool.Of(given.Items);
        return new SetProblem
        {
            Pool = pool,
            Goals = given.Goals,
            Limits = given.Limits,
            Scale = given.Scale,
            Metric = new PositionMetric(given.Effort),
            Allowed = given.Allowed.Select(pool.IndexOf).ToArray(),
            Pinned = given.Pinned.Select(pool.IndexOf).ToArray(),
        };
    }

    /// <summary>For the message of a property that fails.</summary>
    public static string Text(this JudgedCase given) =>
        $"""
        {given.Limits}
        weights {string.Join(' ', given.Goals.Weights)} caps {string.Join(' ', given.Goals.Caps)} allowed {string.Join(' ', given.Allowed)} pinned {string.Join(' ', given.Pinned)} metric {string.Join(' ', given.Effort.Cast<int>())}
        {string.Join('\n', given.Items.Select(item => $"{item.Id}: position {item.Position} direction {item.Direction} s {item.Seconds} load {item.Load} preference {item.Preference} points {string.Join(' ', item.Points)} family {item.Family} after {item.Prerequisite} strenuous {item.Strenuous}"))}
        """;

    public static int[] Ids(this SetProblem problem, IEnumerable<int> indices) => [.. indices.Select(problem.Pool.IdAt)];

    private static SetItem AlmostLike(SetItem item, int how) => how switch
    {
        1 => item with { Preference = item.Preference - 1 },
        2 => item with { Seconds = item.Seconds + 30 },
        3 => item with { Points = [0, .. item.Points.Skip(1)] },
        _ => item,
    };

    private static Gen<JudgedCase> Of(Gen<int> size) =>
        from count in size
        from items in Item(count).Array[count]
        from weights in Gen.Int[0, 5].Array[Goals]
        from caps in Gen.Int[0, 6].Array[Goals]
        from limits in Limits
        from effort in Gen.Frequency((3, Gen.Const(JudgedCase.HouseMetric)), (1, Metric))
        from kept in Gen.Frequency((6, Gen.Const(true)), (1, Gen.Const(false))).Array[count]
        from pins in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 1023]))
        select new JudgedCase(
            [.. items.Select((item, place) => item with { Id = (place * 7 % 11) + 100 })],
            new SetGoals(weights, caps),
            limits,
            new SetScale(10, 8, 3),
            effort,
            [.. Enumerable.Range(0, count).Where(place => kept[place]).Select(place => (place * 7 % 11) + 100)],
            [.. Enumerable.Range(0, count).Where(place => (pins >> place & pins >> (place + 3) & 1) != 0).Select(place => (place * 7 % 11) + 100)]);

    private static Gen<SetItem> Item(int count) =>
        from position in Gen.Int[0, 6]
        from direction in Gen.Int[-1, 1]
        from halfMinutes in Gen.Int[0, 6]
        from load in Gen.Int[1, 4]
        from preference in Gen.Frequency((3, Gen.Int[-5, 10]), (1, Gen.Const(8)))
        from points in Gen.Int[0, 3].Array[Goals]
        from family in Gen.Frequency((2, None), (1, Gen.Int[0, 3].Select(value => (int?)value)))
        from prerequisite in Gen.Frequency((3, None), (1, Gen.Int[0, count].Select(place => (int?)((place * 7 % 11) + 100))))
        from strenuous in Gen.Bool
        select new SetItem
        {
            Id = 0,
            Position = position,
            Direction = direction,
            Seconds = halfMinutes * 30,
            Load = load,
            Preference = preference,
            Points = points,
            Family = family,
            Prerequisite = prerequisite,
            Strenuous = strenuous,
        };
}
