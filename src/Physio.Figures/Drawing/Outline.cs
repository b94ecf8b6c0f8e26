using Physio.Figures.Geometry;

namespace Physio.Figures.Drawing;

/// <summary>The three kinds of outline from which a figure is drawn: hull, limb and curve.</summary>
internal static class Outline
{
    /// <summary>The smooth hull round some blobs: always <paramref name="segments"/> pieces, counter-clockwise, from an angle tied to the part.</summary>
    public static PathShape Hull(ReadOnlySpan<Blob> blobs, int segments, double startRadians)
    {
        var step = 2 * Math.PI / segments;
        Span<PointMm> normals = stackalloc PointMm[segments + 1];
        Span<PointMm> points = stackalloc PointMm[segments + 1];
        for (var k = 0; k < segments; k++)
        {
            normals[k] = PointMm.At(startRadians - (step * k));
            points[k] = Support(blobs, normals[k]);
        }

        (normals[segments], points[segments]) = (normals[0], points[0]);
        var shape = new PathShape().MoveTo(points[0]);
        for (var k = 0; k < segments; k++)
        {
            var height = points[k].Dot(normals[k]);
            var next = points[k + 1].Dot(normals[k + 1]);
            var tangent = new PointMm(normals[k].Y, -normals[k].X);
            shape.QuadraticTo((normals[k] * height) + (tangent * ((next - (height * Math.Cos(step))) / Math.Sin(step))), points[k + 1]);
        }

        return shape.Close();
    }

    /// <summary>The outermost point of some blobs in a direction.</summary>
    public static PointMm Support(ReadOnlySpan<Blob> blobs, PointMm direction)
    {
        var best = blobs[0].Support(direction);
        var reach = best.Dot(direction);
        foreach (var blob in blobs[1..])
        {
            var point = blob.Support(direction);
            if (point.Dot(direction) > reach + 1e-6)
            {
                (best, reach) = (point, point.Dot(direction));
            }
        }

        return best;
    }

    /// <summary>A limb piece that ends round, such as an upper arm at the elbow. Open where it starts.</summary>
    public static PathShape RoundLimb(Camera camera, Ball start, Ball middle, Ball end) => Limb(camera, start, middle, end, null);

    /// <summary>A limb piece that ends in a hem with a bow, such as a sleeve.</summary>
    public static PathShape HemmedLimb(Camera camera, Ball start, Ball middle, Ball end, double hemRadiusCm) =>
        Limb(camera, start, middle, end, HemBow(camera, start.Centre, end.Centre, hemRadiusCm));

    /// <summary>A smooth line through points.</summary>
    public static PathShape Curve(ReadOnlySpan<PointMm> points, bool closed)
    {
        var count = points.Length;
        var shape = new PathShape().MoveTo(points[0]);
        for (var i = 0; i < (closed ? count : count - 1); i++)
        {
            var before = points[closed ? (i - 1 + count) % count : Math.Max(0, i - 1)];
            var from = points[i];
            var to = points[(i + 1) % count];
            var after = points[closed ? (i + 2) % count : Math.Min(count - 1, i + 2)];
            shape.CubicTo(from + ((to - before) * (1 / 6d)), to - ((after - from) * (1 / 6d)), to);
        }

        return closed ? shape.Close() : shape;
    }

    /// <summary>How far a hem bows on the screen: away from the viewer or towards, as the limb points.</summary>
    private static double HemBow(Camera camera, VectorCm from, VectorCm to, double radiusCm) =>
        -radiusCm * Math.Clamp((to - from).Unit.Dot(camera.Towards), -0.4, 0.4) * Camera.MmPerCm;

    private static PathShape Limb(Camera camera, Ball start, Ball middle, Ball end, double? hemBow)
    {
        var (a, m, b) = (camera.Screen(start.Centre), camera.Screen(middle.Centre), camera.Screen(end.Centre));
        var (ra, rm, rb) = (start.RadiusCm * Camera.MmPerCm, middle.RadiusCm * Camera.MmPerCm, end.RadiusCm * Camera.MmPerCm);
        var length = Math.Max((b - a).Length, 1e-9);
        var along = (b - a).Length > 1e-9 ? (b - a).Unit : new PointMm(1, 0);
        var across = new PointMm(-along.Y, along.X);
        var slope = Math.Clamp((ra - rb) / length, -0.92, 0.92);
        var flat = Math.Sqrt(1 - (slope * slope));
        var n1 = (along * slope) + (across * flat);
        var n2 = (along * slope) - (across * flat);
        var (a1, b1, a2, b2) = (a + (n1 * ra), b + (n1 * rb), a + (n2 * ra), b + (n2 * rb));
        var t = Math.Clamp((m - a).Dot(along) / length, 0.3, 0.7);
        var shape = new PathShape().MoveTo(a1).QuadraticTo(Control(a1, m + (across * rm), b1), b1);
        _ = hemBow is { } bow
            ? shape.QuadraticTo(((b1 + b2) * 0.5) + (along * (2 * bow)), b2)
            : shape.ArcTo(rb, large: ra < rb, b2);
        return shape.QuadraticTo(Control(a2, m - (across * rm), b2), a2);

        PointMm Control(PointMm from, PointMm through, PointMm to) =>
            (through - (from * ((1 - t) * (1 - t))) - (to * (t * t))) * (1 / (2 * t * (1 - t)));
    }
}

/// <summary>A sphere of flesh, in cm.</summary>
internal readonly record struct Ball(VectorCm Centre, double RadiusCm)
{
    public Blob On(Camera camera) => Blob.Sphere(camera, Centre, RadiusCm);
}
