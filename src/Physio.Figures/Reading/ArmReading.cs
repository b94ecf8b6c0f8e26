using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>What hands and shoulders show at one key.</summary>
internal static class ArmReading
{
    /// <summary>From the wrist to the middle of the palm, and from there down to the skin of a flat hand, in cm.</summary>
    private const double ToPalmCm = 8, FlatHandCm = 2.6;

    private const double ForearmRadiusCm = 3.3;

    /// <summary>The half towards the elbow; nearer to the hand it is the heel of the hand that rests.</summary>
    private static readonly double[] ForearmShares = [0.2, 0.4];

    public static VectorCm Palm(Arm arm) => arm.Wrist + (arm.Hand * new VectorCm(0, -ToPalmCm, 0));

    /// <summary>The hands that lie flat, palm down, on the floor or on furniture with the shoulder above them: they can carry.</summary>
    public static IReadOnlyList<Side> FlatHands(KeyMoment moment) => [.. Sides.Both.Where(side => IsFlat(moment, side) && ShoulderAbove(moment.Body.ArmOf(side)))];

    /// <summary>Both forearms as places that can lie on something: they take the weight off the wrists.</summary>
    public static IEnumerable<Landmark> ForearmPlaces(Body body) =>
        from side in Sides.Both
        let arm = body.ArmOf(side)
        from along in ForearmShares
        select new Landmark(VectorCm.Lerp(arm.Elbow, arm.Wrist, along), ForearmRadiusCm, arm.Forearm);

    public static bool OnFloor(KeyMoment moment, Side side) => Surfaces.OnFloor(Palm(moment.Body.ArmOf(side)).Y - FlatHandCm);

    /// <summary>How far the upper arm points behind the plane of the back, in degrees: 90 straight backwards, negative in front of it.</summary>
    public static double BehindDegrees(Body body, Side side)
    {
        var arm = body.ArmOf(side);
        return Degrees.Asin(-body.ChestFrame.Local((arm.Elbow - arm.Shoulder).Unit).X);
    }

    private static bool IsFlat(KeyMoment moment, Side side)
    {
        var arm = moment.Body.ArmOf(side);
        var palm = Palm(arm);
        var faces = arm.Hand.Z * -side.Sign();
        return -faces.Y >= ReadingLimits.Faces && moment.Surfaces.Carry(palm, palm.Y - FlatHandCm);
    }

    private static bool ShoulderAbove(Arm arm) => arm.Shoulder.Y - arm.Wrist.Y >= ReadingLimits.ShoulderAboveHandCm;
}
