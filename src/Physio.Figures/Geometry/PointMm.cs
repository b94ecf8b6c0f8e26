using System.Globalization;

namespace Physio.Figures.Geometry;

/// <summary>A point or a way on the screen plane in millimetres (ten to the centimetre of the body): X right, Y down.</summary>
public readonly record struct PointMm(double X, double Y)
{
    public double Length => Math.Sqrt(Dot(this));

    public PointMm Unit => Length is var length && length > 1e-12 ? this * (1 / length) : this;

    /// <summary>The angle of this way, in radians.</summary>
    public double AngleRadians => Math.Atan2(Y, X);

    public static PointMm operator +(PointMm a, PointMm b) => new(a.X + b.X, a.Y + b.Y);

    public static PointMm operator -(PointMm a, PointMm b) => new(a.X - b.X, a.Y - b.Y);

    public static PointMm operator *(PointMm a, double factor) => new(a.X * factor, a.Y * factor);

    public static PointMm Lerp(PointMm a, PointMm b, double u) => a + ((b - a) * u);

    public static PointMm At(double radians) => new(Math.Cos(radians), Math.Sin(radians));

    public double Dot(PointMm other) => (X * other.X) + (Y * other.Y);

    public PointMm Turned(double radians)
    {
        double cos = Math.Cos(radians), sin = Math.Sin(radians);
        return new((X * cos) - (Y * sin), (X * sin) + (Y * cos));
    }

    /// <summary>“(1, 2.5)”: not the text of a record, which would ask for the unit of the unit of the unit for ever.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({X}, {Y})");
}
