namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// The exercises to choose from, as plain columns in the order of their ids. Built once for a catalog, used by any number of solves at once.
/// </summary>
public sealed class SetPool
{
    private readonly int[] ids;

    private SetPool(SetItem[] items)
    {
        ids = [.. items.Select(item => item.Id)];
        Position = [.. items.Select(item => (byte)item.Position)];
        Direction = [.. items.Select(item => (sbyte)item.Direction)];
        Seconds = [.. items.Select(item => item.Seconds)];
        Load = [.. items.Select(item => item.Load)];
        Preference = [.. items.Select(item => item.Preference)];
        Strenuous = [.. items.Select(item => (byte)(item.Strenuous ? 1 : 0))];
        Points = [.. items.SelectMany(item => Enumerable.Range(0, SetGoals.Count).Select(goal => (byte)(goal < item.Points.Count ? item.Points[goal] : 0)))];
        Prerequisite = [.. items.Select(item => item.Prerequisite is { } id && id != item.Id ? IndexOf(id) is var index && index < 0 ? Missing : index : None)];

        IsPrerequisite = new bool[items.Length];
        foreach (var index in Prerequisite.Where(index => index >= 0))
        {
            IsPrerequisite[index] = true;
        }

        // Exercises without a family are a family of their own.
        Dictionary<int, int> families = [];
        Family = [.. items.Select((item, index) => item.Family is { } family ? families.TryAdd(family, index) ? index : families[family] : index)];
    }

    internal const int MostSeconds = 86_400;
    internal const int MostLoad = 100;
    internal const int None = -1;

    /// <summary>An exercise whose prerequisite is not in the pool can never be chosen.</summary>
    internal const int Missing = -2;

    public int Count => ids.Length;
    internal byte[] Position { get; }
    internal sbyte[] Direction { get; }
    internal int[] Seconds { get; }
    internal int[] Load { get; }
    internal int[] Preference { get; }
    internal byte[] Strenuous { get; }
    internal byte[] Points { get; }

    /// <summary>Index of the first item of the family.</summary>
    internal int[] Family { get; }

    /// <summary>Index, <see cref="None"/> or <see cref="Missing"/>.</summary>
    internal int[] Prerequisite { get; }

    /// <summary>Another item builds on it.</summary>
    internal bool[] IsPrerequisite { get; }

    public static SetPool Of(IEnumerable<SetItem> items)
    {
        SetItem[] sorted = [.. items.OrderBy(item => item.Id)];
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index > 0 && sorted[index].Id == sorted[index - 1].Id)
            {
                throw new ArgumentException($"Two items have the id {sorted[index].Id}.", nameof(items));
            }

            if (Fault(sorted[index]) is { } fault)
            {
                throw new ArgumentException($"Item {sorted[index].Id}: {fault}", nameof(items));
            }
        }

        return new SetPool(sorted);
    }

    /// <summary>The id of the item at an index.</summary>
    public int IdAt(int index) => ids[index];

    /// <summary>The index of an id; negative when it is not in the pool.</summary>
    public int IndexOf(int id) => Array.BinarySearch(ids, id);

    internal int PointsOf(int index, int goal) => Points[(index * SetGoals.Count) + goal];

    private static string? Fault(SetItem item) => item switch
    {
        { Position: < 0 or >= PositionMetric.Positions } => "the position must be 0 to 6.",
        { Direction: < -1 or > 1 } => "the direction must be -1, 0 or 1.",
        { Seconds: < 0 or > MostSeconds } => "the time must be 0 to 86,400 s.",
        { Load: < 0 or > MostLoad } => "the load must be 0 to 100.",
        { Preference: < -1_000 or > 1_000 } => "the preference must be -1,000 to 1,000.",
        { Points.Count: > SetGoals.Count } => "there are points for more than twelve goals.",
        _ when item.Points.Any(points => points is < 0 or > 100) => "the points of a goal must be 0 to 100.",
        _ => null,
    };
}
