using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Checking;

/// <summary>The joints of a standing body measured from its bones: what a pinned limb really does, whatever its own angles say. Degrees.</summary>
internal static class MeasuredJoints
{
    public static IEnumerable<(string Field, double Degrees, (double Least, double Most) Range)> Of(Body body)
    {
        foreach (var side in Sides.Both)
        {
            var leg = body.LegOf(side);
            var name = "leg" + side.Letter();
            var thigh = body.PelvisFrame.Local((leg.Knee - leg.Hip).Unit);
            var shin = leg.Ankle - leg.Knee;
            yield return ($"{name}.hip.0", Degrees.Atan2(thigh.X, -thigh.Y), JointLimits.HipFlexion);
            yield return ($"{name}.hip.1", Degrees.Asin(side.Sign() * thigh.Z), JointLimits.HipAbduction);
            yield return ($"{name}.knee", Between(leg.Knee - leg.Hip, shin), JointLimits.Knee);
            yield return ($"{name}.ankle", 90 - Between(leg.Foot.X, shin), JointLimits.Ankle);

            var arm = body.ArmOf(side);
            name = "arm" + side.Letter();
            yield return ($"{name}.shoulder", Between(arm.Elbow - arm.Shoulder, -body.ChestFrame.Y), JointLimits.ShoulderElevation);
            yield return ($"{name}.elbow", Between(arm.Elbow - arm.Shoulder, arm.Wrist - arm.Elbow), JointLimits.Elbow);
            yield return ($"{name}.wrist", Between(arm.Wrist - arm.Elbow, -arm.Hand.Y), JointLimits.Wrist);
        }
    }

    /// <summary>The directions whose speed is watched: every long bone, the pelvis, the chest and the head.</summary>
    public static IEnumerable<(string Field, VectorCm Direction)> Directions(Body body)
    {
        yield return ("root", body.PelvisFrame.Y);
        yield return ("root", body.PelvisFrame.X);
        yield return ("thorax", body.ChestFrame.Y);
        yield return ("thorax", body.ChestFrame.X);
        yield return ("head", body.HeadFrame.Y);
        yield return ("head", body.HeadFrame.X);
        foreach (var side in Sides.Both)
        {
            var (leg, arm) = (body.LegOf(side), body.ArmOf(side));
            yield return ($"leg{side.Letter()}.hip", leg.Knee - leg.Hip);
            yield return ($"leg{side.Letter()}.knee", leg.Ankle - leg.Knee);
            yield return ($"arm{side.Letter()}.shoulder", arm.Elbow - arm.Shoulder);
            yield return ($"arm{side.Letter()}.elbow", arm.Wrist - arm.Elbow);
        }
    }

    public static double Between(VectorCm a, VectorCm b) => Degrees.Atan2(a.Cross(b).Length, a.Dot(b));
}
