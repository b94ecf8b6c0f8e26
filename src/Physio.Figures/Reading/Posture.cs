using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>What the body rests on at one key.</summary>
internal static class Posture
{
    private const int HeartJoint = 8;
    private const double HeartForwardCm = 5;

    /// <summary>The position, or null when the drawing does not tell.</summary>
    public static BodyPosition? Of(KeyMoment moment)
    {
        var level = IsLevel(moment.Body);
        if (level && Math.Abs(moment.Body.PelvisFrame.Z.Y) >= ReadingLimits.Faces && moment.RestsOnAny("hipR", "hipL"))
        {
            return BodyPosition.SideLying;
        }

        if (OnBack(moment))
        {
            return BodyPosition.Supine;
        }

        if (OnFront(moment))
        {
            return BodyPosition.Prone;
        }

        if (level && moment.Body.PelvisFrame.X.Y < 0 && ArmReading.FlatHands(moment).Any(side => ArmReading.OnFloor(moment, side)))
        {
            return BodyPosition.Quadruped;
        }

        if (LegReading.Kneeling(moment).Count > 0)
        {
            return BodyPosition.Kneeling;
        }

        return moment.Rests("sit") ? BodyPosition.Sitting
            : moment.RestsOnAny("heelR", "heelL", "ballR", "ballL") && !level ? BodyPosition.Standing
            : null;
    }

    /// <summary>The trunk is level, faces up and lies on something.</summary>
    public static bool OnBack(KeyMoment moment) =>
        IsLevel(moment.Body) && Trunk.ChestFacesUp(moment.Body) >= ReadingLimits.Faces && Trunk.Rests(moment);

    /// <summary>The pelvis faces down and the front of the trunk lies on something.</summary>
    public static bool OnFront(KeyMoment moment) =>
        moment.Body.PelvisFrame.X.Y <= -ReadingLimits.Faces && Trunk.Rests(moment);

    /// <summary>How far the centre of the head is below the heart, in cm; negative above it. </summary>
    public static double HeadBelowHeartCm(Body body) => Heart(body).Y - Landmark.On(body, "head").Centre.Y;

    private static bool IsLevel(Body body) => Trunk.LeanDegrees(body) >= ReadingLimits.LevelTrunkDegrees;

    /// <summary>At the height of the sixth to eighth thoracic vertebra, in the front half of the chest.</summary>
    private static VectorCm Heart(Body body) => body.Spine[HeartJoint] + (body.SpineFrames[HeartJoint] * new VectorCm(HeartForwardCm, 0, 0));
}
