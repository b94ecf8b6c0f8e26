using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>
/// Where the weight of a body is. Shares of the body's mass and places along a limb are the usual ones of biomechanics (Winter,
/// Biomechanics and Motor Control of Human Movement, table of anthropometric data).
/// </summary>
internal static class CentreOfMass
{
    private const double Head = 0.081, Thorax = 0.216, Abdomen = 0.139, Pelvis = 0.142;
    private const double UpperArm = 0.028, Forearm = 0.016, Hand = 0.006, Thigh = 0.1, Shin = 0.0465, Foot = 0.0145;
    private const double AlongUpperArm = 0.436, AlongForearm = 0.43, AlongThigh = 0.433, AlongShin = 0.433;

    /// <summary>The thorax weighs most low down, near the diaphragm.</summary>
    private const int ThoraxJoint = 7;
    private const double ThoraxForwardCm = 3.8;

    public static VectorCm Of(Body body)
    {
        var centre = (Landmark.On(body, "head").Centre * Head)
            + ((body.Spine[ThoraxJoint] + (body.SpineFrames[ThoraxJoint] * new VectorCm(ThoraxForwardCm, 0, 0))) * Thorax)
            + (Landmark.On(body, "waist").Centre * Abdomen)
            + (Landmark.On(body, "sacrum").Centre * Pelvis);
        foreach (var side in Sides.Both)
        {
            var (arm, leg) = (body.ArmOf(side), body.LegOf(side));
            centre += (VectorCm.Lerp(arm.Shoulder, arm.Elbow, AlongUpperArm) * UpperArm)
                + (VectorCm.Lerp(arm.Elbow, arm.Wrist, AlongForearm) * Forearm)
                + (ArmReading.Palm(arm) * Hand)
                + (VectorCm.Lerp(leg.Hip, leg.Knee, AlongThigh) * Thigh)
                + (VectorCm.Lerp(leg.Knee, leg.Ankle, AlongShin) * Shin)
                + (VectorCm.Lerp(Landmark.On(body, "heel" + side.Letter()).Centre, Landmark.On(body, "ball" + side.Letter()).Centre, 0.5) * Foot);
        }

        return centre;
    }
}
