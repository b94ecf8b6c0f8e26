namespace Physio.Figures.Skeletons;

/// <summary>The bones: lengths and neutral curves of a figure 171 cm tall. Lengths in cm, angles in degrees.</summary>
internal static class Skeleton
{
    /// <summary>From the mid-hip to each hip.</summary>
    public const double HipHalf = 8.6;

    /// <summary>From the mid-hip to the lowest lumbar joint: back and up.</summary>
    public const double LumbarBack = -2.6, LumbarUp = 9.5;

    /// <summary>How far the spine leans back where it leaves the pelvis.</summary>
    public const double BaseTilt = 9;

    public const int LumbarJoints = 5, ThoraxJoints = 6, NeckJoints = 4;

    public const double LumbarLength = 17.5, ThoraxLength = 27, NeckLength = 10;

    /// <summary>The neutral curve of each part: hollow, round, hollow.</summary>
    public const double LumbarCurve = -20, ThoraxCurve = 26, NeckCurve = -16;

    /// <summary>The spine joint that carries the shoulders, and where they sit from it.</summary>
    public const int ShoulderJoint = 10;

    public const double ShoulderForward = 1.2, ShoulderUp = -1.0, ShoulderLateral = 16.6;

    /// <summary>A shoulder brought forward by 1 cm also comes in by this much.</summary>
    public const double ShoulderInPerForward = 0.3;

    public const double UpperArm = 29, Forearm = 25, Thigh = 42, Shin = 41.5;

    /// <summary>The share of a limb's length beyond which it counts as straight.</summary>
    public const double Straightest = 0.9995;

    /// <summary>Height of the ankle when the shin lies on the floor.</summary>
    public const double LyingAnkle = 4;
}
