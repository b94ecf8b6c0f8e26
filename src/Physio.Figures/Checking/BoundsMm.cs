using Physio.Figures.Geometry;

namespace Physio.Figures.Checking;

/// <summary>A rectangle on the screen plane that grows with what is put into it, in mm; Y down.</summary>
internal readonly record struct BoundsMm(double Left, double Top, double Right, double Bottom)
{
    public static readonly BoundsMm Nothing = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public BoundsMm With(PointMm point) =>
        new(Math.Min(Left, point.X), Math.Min(Top, point.Y), Math.Max(Right, point.X), Math.Max(Bottom, point.Y));

    public BoundsMm With(BoundsMm other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
