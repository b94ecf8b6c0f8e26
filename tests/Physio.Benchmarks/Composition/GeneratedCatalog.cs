using Physio.Domain.Prescribing.Optimal;

namespace Physio.Benchmarks.Composition;

/// <summary>A catalog of so many exercises, with the masks the hard filter looks at.</summary>
internal sealed record GeneratedCatalog(SetItem[] Items, int[] Tags, int[] Equipment, int[] Phases)
{
    private static readonly int[] PositionShares = [20, 14, 8, 12, 12, 26, 8];
    private static readonly int[] DirectionShares = [30, 40, 30];
    private static readonly int[] EquipmentShares = [55, 35, 10];

    public static GeneratedCatalog Of(int count, SplitMix64 random)
    {
        var items = new SetItem[count];
        var (tags, equipment, phases) = (new int[count], new int[count], new int[count]);
        for (var id = 0; id < count; id++)
        {
            items[id] = new SetItem
            {
                Id = id,
                Position = random.Among(PositionShares),
                Direction = random.Among(DirectionShares) - 1,
                Seconds = 60 + (30 * random.Below(9)),
                Load = random.Between(1, 5),
                Preference = random.Between(-5, 10),
                Points = PointsOf(random),
                Family = random.Below(Math.Max(1, count / 3)),
            };
            tags[id] = random.Bits(random.Between(0, 3), 24);
            equipment[id] = random.Bits(random.Among(EquipmentShares), 10);
            phases[id] = random.Between(1, 15);
        }

        AddPrerequisites(items, random);
        return new GeneratedCatalog(items, tags, equipment, phases);
    }

    private static int[] PointsOf(SplitMix64 random)
    {
        var points = new int[SetGoals.Count];
        var goals = random.Bits(random.Between(1, 3), SetGoals.Count);
        for (var goal = 0; goal < points.Length; goal++)
        {
            points[goal] = ((goals >> goal) & 1) != 0 ? random.Between(1, 3) : 0;
        }

        return points;
    }

    /// <summary>One in twenty builds on an exercise in the same position and of another family.</summary>
    private static void AddPrerequisites(SetItem[] items, SplitMix64 random)
    {
        for (var id = 0; id < items.Length; id++)
        {
            if (random.Below(100) < 5)
            {
                var other = items[random.Below(items.Length)];
                for (var tries = 0; tries < 50 && (other.Position != items[id].Position || other.Family == items[id].Family); tries++)
                {
                    other = items[random.Below(items.Length)];
                }

                if (other.Position == items[id].Position && other.Family != items[id].Family)
                {
                    items[id] = items[id] with { Prerequisite = other.Id };
                }
            }
        }
    }
}
