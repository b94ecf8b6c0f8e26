using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Solving;

/// <summary>A body that stands: where every joint is and how every part is turned.</summary>
public sealed class Body
{
    private readonly Leg[] _legs = new Leg[2];
    private readonly Arm[] _arms = new Arm[2];

    internal Body(int spineJoints)
    {
        Spine = new VectorCm[spineJoints];
        SpineFrames = new Frame[spineJoints];
    }

    /// <summary>The middle between the hips.</summary>
    public VectorCm Pelvis { get; internal set; }

    public Frame PelvisFrame { get; internal set; }

    /// <summary>Spine joints from the lowest lumbar one (0) over the thorax (6 to 11) to the atlas (last).</summary>
    public VectorCm[] Spine { get; }

    public Frame[] SpineFrames { get; }

    public VectorCm Atlas => Spine[^1];

    public Frame HeadFrame { get; internal set; }

    public Frame ChestFrame => SpineFrames[Skeleton.ShoulderJoint];

    /// <summary>By how many cm pins miss their targets, by limb.</summary>
    public Dictionary<Limb, double> MissCm { get; } = [];

    public ref Leg LegOf(Side side) => ref _legs[(int)side];

    public ref Arm ArmOf(Side side) => ref _arms[(int)side];
}

/// <summary>A solved leg. <paramref name="ToeBend"/> is how far the toes stay flat while the heel lifts, in degrees.</summary>
public record struct Leg(VectorCm Hip, VectorCm Knee, VectorCm Ankle, Frame Thigh, Frame Shin, Frame Foot, double ToeBend)
{
    /// <summary>A place of the toes: like a place in the foot frame, but bent with the toes.</summary>
    public readonly VectorCm ToePlace(double x, double y, double z)
    {
        double cos = Degrees.Cos(ToeBend), sin = Degrees.Sin(ToeBend);
        return Ankle + (Foot * new VectorCm(11 + (x * cos) - (y * sin), -5.1 + (x * sin) + (y * cos), z));
    }
}

/// <summary>A solved arm.</summary>
public record struct Arm(VectorCm Shoulder, VectorCm Elbow, VectorCm Wrist, Frame UpperArm, Frame Forearm, Frame Hand);
