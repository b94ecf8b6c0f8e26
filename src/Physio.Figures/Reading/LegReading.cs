using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>What hips and knees show at one key.</summary>
internal static class LegReading
{
    private static readonly VectorCm Down = -VectorCm.Up;

    /// <summary>Flexion of the thigh against the pelvis, wherever hands or feet have pulled it. In degrees.</summary>
    public static double HipFlexionDegrees(Body body, Side side)
    {
        var thigh = ThighInPelvis(body, side);
        return Degrees.Atan2(thigh.X, -thigh.Y);
    }

    /// <summary>By how much the two thighs are spread, in degrees: the abduction of both hips together.</summary>
    public static double SpreadDegrees(Body body) =>
        Sides.Both.Sum(side => Degrees.Asin(side.Sign() * ThighInPelvis(body, side).Z));

    /// <summary>The knees that carry weight on the floor, shin down and hip above.</summary>
    public static IReadOnlyList<Side> Kneeling(KeyMoment moment) =>
        [.. Sides.Both.Where(side => Kneels(moment, side))];

    /// <summary>The deepest bend of a knee that bears weight, in degrees; null when none does.</summary>
    public static double? LoadedKneeDegrees(KeyMoment moment)
    {
        var onFeet = !moment.Rests("sit") && !Trunk.Rests(moment);
        var bends = Sides.Both
            .Where(side => Kneels(moment, side) || (onFeet && moment.RestsOnAny("heel" + side.Letter(), "ball" + side.Letter())))
            .Select(side => KneeDegrees(moment.Body.LegOf(side)))
            .ToList();
        return bends.Count == 0 ? null : bends.Max();
    }

    /// <summary>How far the ankle of a leg has passed the line of the other knee, in cm across the pelvis; negative while it is on its own side.</summary>
    public static double CrossedCm(Body body) => Sides.Both.Max(side =>
        -side.Sign() * (Across(body, body.LegOf(side).Ankle) - Across(body, body.LegOf(side.Other()).Knee)));

    /// <summary>How far the middle of the pelvis is past the outer edge of the knees it kneels on, in cm; negative over them, null when it does not kneel.</summary>
    public static double? PastKneesCm(KeyMoment moment)
    {
        if (Kneeling(moment).Count < 2)
        {
            return null;
        }

        var body = moment.Body;
        var (right, left) = (body.LegOf(Side.Right).Knee, body.LegOf(Side.Left).Knee);
        var apart = (right - left).Without(VectorCm.Up);
        return Math.Abs((body.Pelvis - VectorCm.Lerp(right, left, 0.5)).Dot(apart.Unit))
            - (apart.Length / 2) - Landmark.On(body, "kneeR").RadiusCm;
    }

    private static bool Kneels(KeyMoment moment, Side side)
    {
        var leg = moment.Body.LegOf(side);
        return moment.Rests("knee" + side.Letter())
            && leg.Shin.X.Dot(Down) >= ReadingLimits.Faces
            && leg.Hip.Y >= ReadingLimits.KneelingHipCm;
    }

    private static double KneeDegrees(Leg leg) => Degrees.Acos((leg.Knee - leg.Hip).Unit.Dot((leg.Ankle - leg.Knee).Unit));

    private static VectorCm ThighInPelvis(Body body, Side side) =>
        body.PelvisFrame.Local((body.LegOf(side).Knee - body.LegOf(side).Hip).Unit);

    private static double Across(Body body, VectorCm place) => body.PelvisFrame.Local(place - body.Pelvis).Z;
}
