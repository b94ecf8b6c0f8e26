using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>What can carry a body from below: the floor and the tops of the props.</summary>
internal sealed class Surfaces(IReadOnlyList<Prop> props)
{
    /// <summary>Whether the lowest point of a landmark is on the floor or on a prop.</summary>
    public bool Carry(Landmark landmark) => Carry(landmark.Centre, landmark.Centre.Y - landmark.RadiusCm);

    /// <summary>Whether something at <paramref name="place"/> whose underside is at <paramref name="bottomCm"/> is carried.</summary>
    public bool Carry(VectorCm place, double bottomCm) => OnFloor(bottomCm) || props.Any(prop => TopUnder(prop, place) is { } top && Touches(bottomCm, top));

    public static bool OnFloor(double bottomCm) => Touches(bottomCm, 0);

    private static bool Touches(double bottomCm, double topCm) => bottomCm - topCm is >= -ReadingLimits.SunkCm and <= ReadingLimits.ContactCm;

    private static double? TopUnder(Prop prop, VectorCm place) => prop switch
    {
        Prop.Chair chair => Within(place, chair.X, chair.X + (chair.Direction * chair.Depth), chair.HalfWidth) ? chair.SeatHeight : null,
        Prop.Bench bench => Within(place, bench.X, bench.X + bench.Depth, bench.HalfWidth) ? bench.Height : null,
        Prop.Roller roller => Within(place, roller.X - roller.Radius, roller.X + roller.Radius, roller.HalfWidth) ? 2 * roller.Radius : null,
        Prop.Pillow pillow => Within(place, pillow.X - (pillow.Length / 2), pillow.X + (pillow.Length / 2), pillow.HalfWidth) ? pillow.Height : null,
        _ => null,
    };

    private static bool Within(VectorCm place, double x0, double x1, double halfWidth) =>
        place.X >= Math.Min(x0, x1) - ReadingLimits.ContactCm
        && place.X <= Math.Max(x0, x1) + ReadingLimits.ContactCm
        && Math.Abs(place.Z) <= halfWidth + ReadingLimits.ContactCm;
}
