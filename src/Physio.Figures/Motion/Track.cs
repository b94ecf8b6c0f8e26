using Physio.Figures.Drawing;
using Physio.Figures.Geometry;

namespace Physio.Figures.Motion;

/// <summary>One path over the whole loop, with as few moments as the eye needs.</summary>
/// <param name="Shape">The path at the first moment.</param>
/// <param name="Kept">Moments (share of the loop, 0 to 1) and the path then; empty when the path never changes.</param>
public sealed record Track(string Name, PathShape Shape, IReadOnlyList<(double At, PathShape Shape)> Kept)
{
    /// <summary>An outline may be off by this much between two moments that are kept, in mm.</summary>
    public const double Tolerance = 4, ShadowTolerance = 12, RegionTolerance = 8;

    /// <summary>Up to this many commands every number counts; beyond it only the outline does.</summary>
    private const int ShortPath = 9;

    public static Track Of(string name, IReadOnlyList<double> seconds, IReadOnlyList<PathShape> shapes, double tolerance)
    {
        var isShort = shapes[0].Commands.Count <= ShortPath;
        var outlines = isShort ? [] : shapes.Select(shape => shape.OnCurvePoints()).ToArray();
        var between = isShort ? [] : outlines[0].Select(part => new PointMm[part.Length]).ToArray();
        var keep = new SortedSet<int> { 0, shapes.Count - 1 };
        Split(0, shapes.Count - 1);
        var texts = keep.Select(i => PathText.Write(shapes[i])).Distinct(StringComparer.Ordinal).Take(2).Count();
        return new(name, shapes[0], texts == 1 ? [] : [.. keep.Select(i => (seconds[i] / seconds[^1], shapes[i]))]);

        void Split(int from, int to)
        {
            var (worst, error) = (-1, tolerance);
            for (var i = from + 1; i < to; i++)
            {
                var u = (seconds[i] - seconds[from]) / (seconds[to] - seconds[from]);
                var off = isShort ? NumbersOff(shapes[from], shapes[to], u, shapes[i]) : OutlineOff(outlines[from], outlines[to], u, outlines[i], between);
                if (off > error)
                {
                    (worst, error) = (i, off);
                }
            }

            if (worst >= 0)
            {
                keep.Add(worst);
                Split(from, worst);
                Split(worst, to);
            }
        }
    }

    private static double NumbersOff(PathShape from, PathShape to, double u, PathShape actual)
    {
        double worst = 0;
        for (var i = 0; i < actual.Numbers.Count; i++)
        {
            worst = Math.Max(worst, Math.Abs(from.Numbers[i] + ((to.Numbers[i] - from.Numbers[i]) * u) - actual.Numbers[i]));
        }

        return worst;
    }

    private static double OutlineOff(PointMm[][] from, PointMm[][] to, double u, PointMm[][] actual, PointMm[][] between)
    {
        double worst = 0;
        for (var part = 0; part < actual.Length; part++)
        {
            for (var i = 0; i < between[part].Length; i++)
            {
                between[part][i] = PointMm.Lerp(from[part][i], to[part][i], u);
            }

            worst = Math.Max(worst, Math.Max(Farthest(between[part], actual[part]), Farthest(actual[part], between[part])));
        }

        return worst;
    }

    private static double Farthest(PointMm[] points, PointMm[] polygon)
    {
        double worst = 0;
        foreach (var point in points)
        {
            var nearest = double.MaxValue;
            for (var i = 0; i < polygon.Length; i++)
            {
                nearest = Math.Min(nearest, SquaredDistance(point, polygon[i], polygon[(i + 1) % polygon.Length]));
            }

            worst = Math.Max(worst, nearest);
        }

        return Math.Sqrt(worst);
    }

    private static double SquaredDistance(PointMm point, PointMm from, PointMm to)
    {
        var way = to - from;
        var length = way.Dot(way);
        var t = length < 1e-9 ? 0 : Math.Clamp((point - from).Dot(way) / length, 0, 1);
        var off = point - (from + (way * t));
        return off.Dot(off);
    }
}
