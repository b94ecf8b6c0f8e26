using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>The part of the body an exercise aims at, as a warm patch on its surface.</summary>
internal static class TargetRegion
{
    /// <summary>Bands round the trunk: rings (fractions lie between stations) and the angle from the spine over the right side, in degrees.</summary>
    private static readonly Dictionary<string, (double[] Rings, double From, double To)> Bands = new(StringComparer.Ordinal)
    {
        ["lumbar"] = ([2.6, 3, 4, 5, 6, 6.3], -78, 78),
        ["upperBack"] = ([6, 7, 8, 9, 9.5], -78, 78),
        ["abdomen"] = ([2.4, 3, 4, 5, 6, 6.4], 112, 248),
        ["obliqueR"] = ([2.8, 3, 4, 5, 6, 6.5], 40, 140),
        ["obliqueL"] = ([2.8, 3, 4, 5, 6, 6.5], -140, -40),
        ["chest"] = ([7, 8, 9], 110, 250),
    };

    private static readonly string[] SidedNames = ["glute", "hipFlexor", "quad", "hamstring", "calf"];

    public static IReadOnlyList<string> Names { get; } =
        [.. Bands.Keys, .. SidedNames.SelectMany(name => Sides.Both, (name, side) => name + side.Letter())];

    /// <summary>The layer after which a region is painted: the shirt, or a leg.</summary>
    public static string LayerOf(string region) => Bands.ContainsKey(region) ? "shirt" : "leg" + region[^1];

    public static PathShape Of(string region, Camera camera, Body body, Torso torso)
    {
        if (Bands.TryGetValue(region, out var band))
        {
            return Band(camera, torso, band.Rings, band.From, band.To);
        }

        var side = region[^1] == 'R' ? Side.Right : Side.Left;
        var (leg, z) = (body.LegOf(side), side.Sign());
        return region[..^1] switch
        {
            "glute" => OnPelvis(camera, body, new(-5.2, -3.4, 7.6 * z), new(7.2, 7.6, 7)),
            "hipFlexor" => OnPelvis(camera, body, new(5.5, 2.5, 7.6 * z), new(4.4, 6.5, 5)),
            "quad" => OnLimb(camera, leg.Hip, leg.Knee, leg.Thigh, 0.15, 0.8, 7.2, front: true),
            "hamstring" => OnLimb(camera, leg.Hip, leg.Knee, leg.Thigh, 0.15, 0.8, 7.2, front: false),
            "calf" => OnLimb(camera, leg.Knee, leg.Ankle, leg.Shin, 0.08, 0.55, 5.0, front: false),
            _ => throw new ArgumentOutOfRangeException(nameof(region), region, "No such region."),
        };
    }

    private static PathShape OnPelvis(Camera camera, Body body, VectorCm at, VectorCm size) => Outline.Hull(
        [Blob.Ellipsoid(camera, body.Pelvis + (body.PelvisFrame * at), body.PelvisFrame, size)], 8, 0);

    private static PathShape Band(Camera camera, Torso torso, double[] rings, double from, double to)
    {
        var low = new List<PointMm>();
        var high = new List<PointMm>();
        foreach (var k in rings)
        {
            var i = Math.Min((int)k, torso.Rings.Count - 2);
            var ring = TorsoRing.Lerp(torso.Rings[i], torso.Rings[i + 1], k - i);
            var view = Degrees.Atan2(camera.Towards.Dot(ring.Frame.Z) / ring.HalfWidth, -camera.Towards.Dot(ring.Frame.X) / ring.HalfDepth);
            var (start, end) = Seen((from + to) / 2, (to - from) / 2, view);
            low.Add(On(start));
            high.Add(On(end));

            PointMm On(double degrees) => camera.Screen(
                ring.Centre - (ring.Frame.X * (Degrees.Cos(degrees) * ring.HalfDepth)) + (ring.Frame.Z * (Degrees.Sin(degrees) * ring.HalfWidth)));
        }

        high.Reverse();
        return Outline.Curve([.. low, .. high], closed: true);
    }

    private static PathShape OnLimb(Camera camera, VectorCm from, VectorCm to, Frame frame, double first, double last, double radius, bool front)
    {
        ReadOnlySpan<double> width = [0.35, 0.8, 1, 0.8, 0.35];
        var low = new List<PointMm>();
        var high = new List<PointMm>();
        var forward = front ? 1 : -1;
        for (var i = 0; i < 5; i++)
        {
            var centre = VectorCm.Lerp(from, to, first + ((last - first) * i / 4));
            var size = radius * (1 - (0.08 * i));
            var view = Degrees.Atan2(camera.Towards.Dot(frame.Z), forward * camera.Towards.Dot(frame.X));
            var (start, end) = Seen(0, Degrees.ToDegrees(1.25) * width[i], view);
            low.Add(On(start));
            high.Add(On(end));

            PointMm On(double degrees) => camera.Screen(
                centre + (frame.X * (forward * Degrees.Cos(degrees) * size)) + (frame.Z * (Degrees.Sin(degrees) * size)));
        }

        high.Reverse();
        return Outline.Curve([.. low, .. high], closed: true);
    }

    /// <summary>The part of a band that the viewer can see; both ends at the nearer one when none of it is seen.</summary>
    private static (double From, double To) Seen(double middle, double half, double view)
    {
        var off = Degrees.Wrap(view - middle);
        var (from, to) = (Math.Max(-half, off - 90), Math.Min(half, off + 90));
        if (from > to)
        {
            from = to = off > 0 ? half : -half;
        }

        return (middle + from, middle + to);
    }
}
