using Physio.Figures.Geometry;

namespace Physio.Figures.Drawing;

/// <summary>The shadow on the screen of a sphere or an ellipsoid: a circle or an ellipse, in mm.</summary>
internal readonly struct Blob
{
    private readonly double _xx, _xy, _yy;

    private Blob(PointMm centre, double xx, double xy, double yy) => (Centre, _xx, _xy, _yy) = (centre, xx, xy, yy);

    public PointMm Centre { get; }

    public static Blob Sphere(Camera camera, VectorCm centre, double radiusCm)
    {
        var radius = radiusCm * Camera.MmPerCm;
        return new(camera.Screen(centre), radius * radius, 0, radius * radius);
    }

    /// <summary>An ellipsoid with half sizes along the axes of <paramref name="frame"/>.</summary>
    public static Blob Ellipsoid(Camera camera, VectorCm centre, Frame frame, VectorCm halfSizes)
    {
        var x = camera.Screen(frame.X * halfSizes.X);
        var y = camera.Screen(frame.Y * halfSizes.Y);
        var z = camera.Screen(frame.Z * halfSizes.Z);
        return new(
            camera.Screen(centre),
            (x.X * x.X) + (y.X * y.X) + (z.X * z.X),
            (x.X * x.Y) + (y.X * y.Y) + (z.X * z.Y),
            (x.Y * x.Y) + (y.Y * y.Y) + (z.Y * z.Y));
    }

    /// <summary>The outermost point in a direction (length 1).</summary>
    public PointMm Support(PointMm direction)
    {
        var along = new PointMm((_xx * direction.X) + (_xy * direction.Y), (_xy * direction.X) + (_yy * direction.Y));
        var size = Math.Sqrt(along.Dot(direction));
        return size > 1e-9 ? Centre + (along * (1 / size)) : Centre;
    }

    public Blob Scaled(double factor) => new(Centre, _xx * factor, _xy * factor, _yy * factor);
}
