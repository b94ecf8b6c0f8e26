using System.Globalization;

namespace Physio.Figures.Geometry;

/// <summary>
/// A point or a way in space, in centimetres: X to the right of the screen at yaw 0, Y up, Z towards the viewer at yaw 0,
/// which is the right-hand side of a person who faces X. Used without a unit for directions.
/// </summary>
public readonly record struct VectorCm(double X, double Y, double Z)
{
    public static readonly VectorCm Up = new(0, 1, 0);

    public double Length => Math.Sqrt(Dot(this));

    /// <summary>The direction alone, of length 1; nothing stays nothing.</summary>
    public VectorCm Unit => Length is var length && length > 1e-12 ? this * (1 / length) : this;

    public static VectorCm operator +(VectorCm a, VectorCm b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static VectorCm operator -(VectorCm a, VectorCm b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static VectorCm operator -(VectorCm a) => new(-a.X, -a.Y, -a.Z);

    public static VectorCm operator *(VectorCm a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    public static VectorCm Lerp(VectorCm a, VectorCm b, double u) => a + ((b - a) * u);

    public double Dot(VectorCm other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public VectorCm Cross(VectorCm other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>What is left of this way when its part along <paramref name="axis"/> (length 1) is taken out.</summary>
    public VectorCm Without(VectorCm axis) => this - (axis * Dot(axis));

    /// <summary>“(1, 2.5, -3)”: not the text of a record, which would ask for the unit of the unit of the unit for ever.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({X}, {Y}, {Z})");
}
