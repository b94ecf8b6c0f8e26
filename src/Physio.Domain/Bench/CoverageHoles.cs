using Physio.Domain.Prescribing;

namespace Physio.Domain.Bench;

/// <summary>
/// Says the holes of a catalog in as few sentences as it can: first the widest statement that holds for all it speaks of, then narrower ones
/// for what is left, then neighbours that differ in one word joined.
/// </summary>
internal static class CoverageHoles
{
    private const int Everything = 1 << BenchCase.Axes;

    public static IReadOnlyList<CoverageHole> In(IEnumerable<(BenchCase Case, BenchResult Result)> results)
    {
        var exercising = results.Where(result => result.Result.ExerciseAllowed).Select(result => new Point(result.Case, result.Result.Allowed.Count)).ToList();
        var open = exercising.Where(point => point.IsHole).ToHashSet();
        List<Area> areas = [];
        foreach (var fixedAxes in Enumerable.Range(0, Everything).GroupBy(int.PopCount).OrderBy(axes => axes.Key))
        {
            foreach (var area in fixedAxes.SelectMany(axes => Areas(exercising, axes)).OrderByDescending(area => area.Points.Count))
            {
                if (area.Points.Any(open.Contains))
                {
                    open.ExceptWith(area.Points);
                    areas.Add(area);
                }
            }
        }

        return [.. Joined(areas).OrderByDescending(area => area.Points.Count).ThenBy(area => area.Points[0].Case.Number).Select(area => area.ToHole())];
    }

    /// <summary>The parts of the grid that are fixed on these axes and are holes throughout.</summary>
    private static List<Area> Areas(IEnumerable<Point> points, int axes) =>
    [
        .. from point in points
           group point by string.Join('|', AxesIn(axes).Select(point.Case.NameOn)) into part
           where part.All(point => point.IsHole)
           select new Area([.. Enumerable.Range(0, BenchCase.Axes).Select(axis => AxesIn(axes).Contains(axis) ? part.First().Case.NameOn(axis) : null)], [.. part]),
    ];

    private static IEnumerable<int> AxesIn(int axes) => Enumerable.Range(0, BenchCase.Axes).Where(axis => (axes & (1 << axis)) != 0);

    private static List<Area> Joined(List<Area> areas) =>
        Enumerable.Range(0, BenchCase.Axes).Aggregate(areas, (parts, axis) =>
        [
            .. from part in parts
               orderby part.Points[0].Case.Number
               group part by (string.Join('|', part.Names.Select((name, index) => index == axis ? name is null ? "any" : "one" : name ?? "any")), part.Left) into neighbours
               select neighbours.Aggregate((one, other) => one.With(other, axis)),
        ]);

    private sealed record Point(BenchCase Case, int Left)
    {
        public bool IsHole => Left < PrescriptionService.FewestAllowed;
    }

    /// <param name="Names">One an axis; null where anything goes.</param>
    private sealed record Area(IReadOnlyList<string?> Names, IReadOnlyList<Point> Points)
    {
        public string Left => (Points.Min(point => point.Left), Points.Max(point => point.Left)) switch
        {
            (0, 0) => "no exercise left",
            (0, _) => "one exercise left or none",
            _ => "one exercise left",
        };

        public Area With(Area other, int axis) =>
            new([.. Names.Select((name, index) => index == axis && name is not null ? $"{name} or {other.Names[axis]}" : name)], [.. Points.Union(other.Points)]);

        public CoverageHole ToHole()
        {
            var named = BenchCase.Sentence(Names.OfType<string>());
            return new($"{(named.Length == 0 ? "Whoever may exercise" : named)}: {Left}", Points.Count, Points.Min(point => point.Left));
        }
    }
}
