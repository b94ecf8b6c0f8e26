using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>The shadow on the floor under each piece of the body. It shrinks as the piece rises: that alone tells what is off the floor.</summary>
internal static class FloorShadow
{
    /// <summary>Above this height in cm nothing throws a shadow.</summary>
    private const double Vanishes = 42;

    public static PathShape Of(Camera camera, Body body)
    {
        var shape = new PathShape();
        var upper = body.Spine[10] + (body.SpineFrames[10] * new VectorCm(3, 0, 0));
        Add(new(body.Pelvis, 15), new(upper, 14));
        Add(new(upper, 7), new(body.Atlas + (body.HeadFrame * new VectorCm(1, 8, 0)), 8.5));
        foreach (var side in Sides.Both)
        {
            var (leg, arm) = (body.LegOf(side), body.ArmOf(side));
            Add(new(leg.Hip, 8), new(leg.Knee, 5.5));
            Add(new(leg.Knee, 5.5), new(leg.Ankle + (leg.Foot * new VectorCm(12, -5, 0)), 4));
            Add(new(arm.Shoulder, 5), new(arm.Elbow, 4));
            Add(new(arm.Elbow, 4), new(arm.Wrist + (arm.Hand * new VectorCm(0, -13, 0)), 3.4));
        }

        return shape;

        void Add(Ball a, Ball b) => shape.Append(Stadium(camera, a, b));
    }

    private static PathShape Stadium(Camera camera, Ball a, Ball b)
    {
        double low = a.Centre.Y - a.RadiusCm, other = b.Centre.Y - b.RadiusCm;
        var height = (0.5 * Math.Max(0, Math.Min(low, other))) + (0.5 * Math.Max(0, Math.Max(low, other)));
        var strength = Math.Max(0, 1 - (height / Vanishes));
        var spread = Math.Min(1, 2.5 * strength);
        var shrink = spread * (0.55 + (0.45 * strength));

        double ax = a.Centre.X, az = a.Centre.Z, bx = b.Centre.X, bz = b.Centre.Z;
        double middleX = (ax + bx) / 2, middleZ = (az + bz) / 2;
        (ax, az) = (middleX + ((ax - middleX) * spread), middleZ + ((az - middleZ) * spread));
        (bx, bz) = (middleX + ((bx - middleX) * spread), middleZ + ((bz - middleZ) * spread));
        double ra = a.RadiusCm * shrink, rb = b.RadiusCm * shrink;

        var distance = Math.Max(Math.Sqrt(((bx - ax) * (bx - ax)) + ((bz - az) * (bz - az))), 1e-6);
        var angle = Math.Atan2(bz - az, bx - ax);
        var tilt = Math.Acos(Math.Clamp((ra - rb) / distance, -0.95, 0.95));
        var shape = new PathShape();
        for (var i = 0; i < 5; i++)
        {
            Point(ax, az, ra, angle + tilt + (((2 * Math.PI) - (2 * tilt)) * i / 4));
        }

        for (var i = 0; i < 5; i++)
        {
            Point(bx, bz, rb, angle - tilt + (2 * tilt * i / 4));
        }

        return shape.Close();

        void Point(double x, double z, double radius, double at)
        {
            var point = camera.Screen(new(x + (radius * Math.Cos(at)), 0, z + (radius * Math.Sin(at))));
            _ = shape.Commands.Count == 0 ? shape.MoveTo(point) : shape.LineTo(point);
        }
    }
}
