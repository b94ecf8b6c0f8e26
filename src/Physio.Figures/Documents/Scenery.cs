using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Poses;

namespace Physio.Figures.Documents;

/// <summary>One piece of what stands still: its class in the style and its outline.</summary>
internal readonly record struct Piece(string Class, PathShape Shape);

/// <summary>Mat, wall and equipment, as faces seen by the camera.</summary>
internal sealed class Scenery(Camera camera)
{
    public IEnumerable<Piece> Mat(MatCm mat)
    {
        yield return new("pf-m1", Quad((mat.X0, mat.Z0), (mat.X1, mat.Z0), (mat.X1, mat.Z1), (mat.X0, mat.Z1)));
        yield return new("pf-m2", Edge(mat.X0, mat.Z1, mat.X1, mat.Z1));
        var side = camera.YawDegrees > 0 ? mat.X1 : mat.X0;
        yield return new("pf-m3", Edge(side, mat.Z0, side, mat.Z1));
        yield return new("pf-m4", Quad((mat.X0 + 4, mat.Z0 + 3), (mat.X1 - 4, mat.Z0 + 3), (mat.X1 - 4, mat.Z1 - 3), (mat.X0 + 4, mat.Z1 - 3)));

        PathShape Quad(params ReadOnlySpan<(double X, double Z)> corners)
        {
            var points = new VectorCm[corners.Length];
            for (var i = 0; i < corners.Length; i++)
            {
                points[i] = new(corners[i].X, 0, corners[i].Z);
            }

            return Polygon(points);
        }

        PathShape Edge(double fromX, double fromZ, double toX, double toZ) =>
            Polygon(new(fromX, 0, fromZ), new(toX, 0, toZ), new(toX, -1.4, toZ), new(fromX, -1.4, fromZ));
    }

    public IEnumerable<Piece> Of(Prop prop) => prop switch
    {
        Prop.Wall wall => Wall(wall),
        Prop.Chair chair => Chair(chair),
        Prop.Bench bench => Bench(bench),
        Prop.Roller roller => Roller(roller),
        Prop.Pillow pillow => Pillow(pillow),
        _ => throw new ArgumentOutOfRangeException(nameof(prop)),
    };

    /// <summary>Corners that a picture must have room for.</summary>
    public static IEnumerable<VectorCm> CornersOf(Prop prop) => prop switch
    {
        Prop.Wall wall => Corners(wall.X, wall.X, 0, wall.Height, -wall.HalfWidth, wall.HalfWidth),
        Prop.Chair chair => Corners(
            Math.Min(chair.X, chair.X + (chair.Direction * chair.Depth)),
            Math.Max(chair.X, chair.X + (chair.Direction * chair.Depth)),
            0,
            chair.SeatHeight + chair.BackHeight,
            -chair.HalfWidth,
            chair.HalfWidth),
        Prop.Bench bench => Corners(bench.X, bench.X + bench.Depth, 0, bench.Height, -bench.HalfWidth, bench.HalfWidth),
        Prop.Roller roller => Corners(
            roller.X - roller.Radius, roller.X + roller.Radius, 0, 2 * roller.Radius, -roller.HalfWidth, roller.HalfWidth),
        Prop.Pillow pillow => Corners(
            pillow.X - (pillow.Length / 2), pillow.X + (pillow.Length / 2), pillow.Y, pillow.Y + pillow.Height, pillow.Z - pillow.HalfWidth, pillow.Z + pillow.HalfWidth),
        _ => throw new ArgumentOutOfRangeException(nameof(prop)),
    };

    private static IEnumerable<VectorCm> Corners(double x0, double x1, double y0, double y1, double z0, double z1) =>
        from x in new[] { x0, x1 } from y in new[] { y0, y1 } from z in new[] { z0, z1 } select new VectorCm(x, y, z);

    private IEnumerable<Piece> Wall(Prop.Wall wall)
    {
        const double Skirting = 7;
        yield return new("pf-v1", Upright(0, wall.Height));
        yield return new("pf-v2", Upright(0, Skirting));

        PathShape Upright(double from, double to) => Polygon(
            new(wall.X, from, -wall.HalfWidth), new(wall.X, to, -wall.HalfWidth), new(wall.X, to, wall.HalfWidth), new(wall.X, from, wall.HalfWidth));
    }

    private IEnumerable<Piece> Chair(Prop.Chair chair)
    {
        const double Leg = 3, Seat = 4;
        var (x, w, h) = (chair.X, chair.HalfWidth, chair.SeatHeight);
        var (x0, x1) = (Math.Min(x, x + (chair.Direction * chair.Depth)), Math.Max(x, x + (chair.Direction * chair.Depth)));
        var (back0, back1) = chair.Direction > 0 ? (x - 2, x + 1) : (x - 1, x + 2);
        var far = Box(x0, x0 + Leg, 0, h - Seat, -w, -w + Leg).Concat(Box(x1 - Leg, x1, 0, h - Seat, -w, -w + Leg));
        var near = Box(x0, x0 + Leg, 0, h - Seat, w - Leg, w).Concat(Box(x1 - Leg, x1, 0, h - Seat, w - Leg, w));
        var back = Box(back0, back1, h, h + chair.BackHeight, -w, w);
        var seat = Box(x0, x1, h - Seat, h, -w, w);
        return chair.Direction > 0 ? [.. far, .. back, .. near, .. seat] : [.. far, .. near, .. seat, .. back];
    }

    private IEnumerable<Piece> Bench(Prop.Bench bench)
    {
        const double LegX = 3, LegZ = 4, Top = 6;
        var (x0, x1, w, h) = (bench.X, bench.X + bench.Depth, bench.HalfWidth, bench.Height);
        return
        [
            .. Box(x0, x0 + LegX, 0, h - Top, -w, -w + LegZ), .. Box(x1 - LegX, x1, 0, h - Top, -w, -w + LegZ),
            .. Box(x0, x0 + LegX, 0, h - Top, w - LegZ, w), .. Box(x1 - LegX, x1, 0, h - Top, w - LegZ, w),
            .. Box(x0, x1, h - Top, h, -w, w),
        ];
    }

    private IEnumerable<Piece> Roller(Prop.Roller roller)
    {
        var near = camera.Towards.Z >= 0 ? roller.HalfWidth : -roller.HalfWidth;
        yield return new("pf-f2", Polygon(ConvexHull([.. Disc(-roller.HalfWidth, roller.Radius), .. Disc(roller.HalfWidth, roller.Radius)])));
        yield return new("pf-f1", Polygon(Disc(near, roller.Radius)));
        yield return new("pf-f3", Polygon(Disc(near, roller.Radius * 0.45)));

        PointMm[] Disc(double z, double radius) =>
        [
            .. Enumerable.Range(0, 24).Select(i => camera.Screen(new(
                roller.X + (radius * Degrees.Cos(15 * i)), roller.Radius + (radius * Degrees.Sin(15 * i)), z))),
        ];
    }

    private IEnumerable<Piece> Pillow(Prop.Pillow pillow)
    {
        const double Roundness = 1.8;
        var (length, width) = ((pillow.Length / 2) - Roundness, pillow.HalfWidth - Roundness);
        Blob[] corners =
        [
            .. Corners(
                pillow.X - length, pillow.X + length, pillow.Y + Roundness, pillow.Y + pillow.Height - Roundness, pillow.Z - width, pillow.Z + width)
                .Select(corner => Blob.Sphere(camera, corner, Roundness)),
        ];
        yield return new("pf-c1", Outline.Hull(corners, 48, 0));
    }

    private IEnumerable<Piece> Box(double x0, double x1, double y0, double y1, double z0, double z1)
    {
        var towards = camera.Towards;
        if (towards.Z < 0)
        {
            yield return new("pf-w2", Polygon(new(x0, y0, z0), new(x1, y0, z0), new(x1, y1, z0), new(x0, y1, z0)));
        }

        if (towards.X < 0)
        {
            yield return new("pf-w3", Polygon(new(x0, y0, z0), new(x0, y1, z0), new(x0, y1, z1), new(x0, y0, z1)));
        }

        if (towards.Z > 0)
        {
            yield return new("pf-w2", Polygon(new(x0, y0, z1), new(x1, y0, z1), new(x1, y1, z1), new(x0, y1, z1)));
        }

        if (towards.X > 0)
        {
            yield return new("pf-w3", Polygon(new(x1, y0, z0), new(x1, y1, z0), new(x1, y1, z1), new(x1, y0, z1)));
        }

        if (towards.Y > 0)
        {
            yield return new("pf-w1", Polygon(new(x0, y1, z0), new(x1, y1, z0), new(x1, y1, z1), new(x0, y1, z1)));
        }
    }

    private PathShape Polygon(params VectorCm[] corners) => Polygon([.. corners.Select(camera.Screen)]);

    private static PathShape Polygon(IReadOnlyList<PointMm> points)
    {
        var shape = new PathShape().MoveTo(points[0]);
        foreach (var point in points.Skip(1))
        {
            shape.LineTo(point);
        }

        return shape.Close();
    }

    private static List<PointMm> ConvexHull(IEnumerable<PointMm> points)
    {
        PointMm[] sorted = [.. points.OrderBy(point => point.X).ThenBy(point => point.Y)];
        return [.. Chain(sorted), .. Chain([.. sorted.Reverse()])];

        static IEnumerable<PointMm> Chain(PointMm[] along)
        {
            var chain = new List<PointMm>();
            foreach (var point in along)
            {
                while (chain.Count >= 2 && Turn(chain[^2], chain[^1], point) <= 0)
                {
                    chain.RemoveAt(chain.Count - 1);
                }

                chain.Add(point);
            }

            return chain.SkipLast(1);
        }

        static double Turn(PointMm a, PointMm b, PointMm c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
    }
}
