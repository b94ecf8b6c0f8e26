using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>Neck, face, closed eyes, ears and hair. No mouth: at the size of a phone it reads as noise.</summary>
internal sealed class HeadParts(Camera camera)
{
    private const string Layer = "head";

    /// <summary>The piece of hair that is cut off by a plane from the forehead to the nape: an ellipsoid in the head frame, in cm.</summary>
    private static readonly VectorCm HairCentre = new(-0.3, 9, 0), HairSize = new(9.6, 9.3, 7.9);

    private static readonly (double X, double Y) Forehead = (8.2, 13.6), Nape = (-6, 0.2);

    public static readonly VectorCm BunCentre = new(-7.4, 17.2, 0), BunBehind = new(0, 9, 0);

    public IEnumerable<Part> Parts(Body body)
    {
        yield return new("neck", "neck", Cloth.Skin, Neck(body));
        yield return new("bun", Layer, Cloth.Hair, Hull(body, 8, (BunCentre, new(3.5, 3.4, 3.5))));
        yield return new("face", Layer, Cloth.Skin, Face(body));
        yield return new("eyes", Layer, Cloth.Line, Eye(body, Side.Right).Append(Eye(body, Side.Left)));
        yield return new("hair", Layer, Cloth.Hair, Hair(body));
        yield return new("earR", Layer, Cloth.Skin, Ear(body, Side.Right));
        yield return new("earL", Layer, Cloth.Skin, Ear(body, Side.Left));
    }

    /// <summary>Whether the bun is nearer to the viewer than the head.</summary>
    public bool BunIsInFront(Body body) => (body.HeadFrame * (BunCentre - BunBehind)).Dot(camera.Towards) > 0;

    private PathShape Neck(Body body) => Outline.RoundLimb(
        camera,
        new(body.Spine[11] + (body.SpineFrames[11] * new VectorCm(1.2, -3, 0)), 5.4),
        new(VectorCm.Lerp(body.Spine[11], body.Atlas, 0.45), 4.8),
        new(Place(body, 0.6, 2.5, 0), 5.0));

    private PathShape Face(Body body) =>
        Hull(body, 10, (new(8.9, 7.2, 0), new(0.8, 0.8, 0.8)), (new(10.2, 4.8, 0), new(0.95, 0.85, 1.15)), (new(8, 4.4, 0), new(1.6, 1.3, 1.6)))
            .Append(Hull(body, 18, (new(0.8, 8.6, 0), new(8.8, 8.4, 7.2)), (new(3.6, 3.4, 0), new(5.4, 5.2, 5.3)), (new(5.9, -0.4, 0), new(2.5, 2.2, 2.8))));

    private PathShape Eye(Body body, Side side)
    {
        var z = side.Sign();
        var from = camera.Screen(Place(body, 8, 7.4, 1.7 * z));
        var through = camera.Screen(Place(body, 8, 6.9, 2.6 * z));
        var to = camera.Screen(Place(body, 7.2, 7.2, 3.9 * z));
        var seen = (body.HeadFrame * new VectorCm(0.86, 0.1, 0.5 * z).Unit).Dot(camera.Towards) > 0.12;
        return seen
            ? new PathShape().MoveTo(from).QuadraticTo(through, to)
            : new PathShape().MoveTo(through).QuadraticTo(through, through);
    }

    private PathShape Ear(Body body, Side side)
    {
        var z = side.Sign();
        var centre = new VectorCm(-0.8, 5.2, 7.1 * z);
        var seen = (body.HeadFrame.Z * z).Dot(camera.Towards) > 0.1;
        return Hull(body, 6, (centre, seen ? new(1.5, 2.5, 0.7) : default));
    }

    private PathShape Hair(Body body)
    {
        var line = new VectorCm(Nape.Y - Forehead.Y, Forehead.X - Nape.X, 0) is var n && n.Y < 0 ? -n : n;
        var scaled = new VectorCm(line.X * HairSize.X, line.Y * HairSize.Y, 0);
        var normal = scaled.Unit;
        var offset = Math.Clamp((new VectorCm(Forehead.X, Forehead.Y, 0) - HairCentre).Dot(line) / scaled.Length, -0.98, 0.98);
        var local = body.HeadFrame.Local(camera.Towards);
        var view = new VectorCm(local.X / HairSize.X, local.Y / HairSize.Y, local.Z / HairSize.Z).Unit;

        var towards = normal.Dot(view);
        var side = normal - (view * towards);
        var sideLength = side.Length;
        var e1 = view - (normal * towards);
        var e1Length = e1.Length;
        e1 = e1.Unit;
        var e2 = normal.Cross(view).Unit;
        var up = side.Unit;
        var g2 = view.Cross(up);
        var ring = Math.Sqrt(1 - (offset * offset));
        var x1 = -offset * towards / (ring * e1Length);
        var x2 = offset / sideLength;
        var phi = Math.Acos(Math.Clamp(x1, -1, 1));
        var theta = Math.Acos(Math.Clamp(x2, -1, 1));

        var points = new List<PointMm>();
        for (var k = 0; k < 13; k++)
        {
            points.Add(x1 >= 1 ? Silhouette(-Math.PI) : Hairline(-phi + (2 * phi * k / 12)));
        }

        for (var k = 1; k <= 11; k++)
        {
            points.Add(x2 >= 1 ? Hairline(Math.PI) : Silhouette(-theta + (2 * theta * k / 12)));
        }

        return Outline.Curve([.. points], closed: true);

        PointMm Hairline(double a) => Project((normal * offset) + (((e1 * Math.Cos(a)) + (e2 * Math.Sin(a))) * ring));
        PointMm Silhouette(double a) => Project((up * Math.Cos(a)) + (g2 * Math.Sin(a)));
        PointMm Project(VectorCm p) => camera.Screen(Place(
            body, HairCentre.X + (p.X * HairSize.X), HairCentre.Y + (p.Y * HairSize.Y), HairCentre.Z + (p.Z * HairSize.Z)));
    }

    private PathShape Hull(Body body, int segments, params ReadOnlySpan<(VectorCm Centre, VectorCm Size)> ellipsoids)
    {
        Span<Blob> blobs = stackalloc Blob[ellipsoids.Length];
        for (var i = 0; i < ellipsoids.Length; i++)
        {
            var (centre, size) = ellipsoids[i];
            blobs[i] = Blob.Ellipsoid(camera, Place(body, centre.X, centre.Y, centre.Z), body.HeadFrame, size);
        }

        return Outline.Hull(blobs, segments, camera.Screen(body.HeadFrame.Y).AngleRadians);
    }

    private static VectorCm Place(Body body, double x, double y, double z) => body.Atlas + (body.HeadFrame * new VectorCm(x, y, z));
}
