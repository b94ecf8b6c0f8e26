namespace Physio.Figures.Reading;

/// <summary>
/// From which number on a drawing counts as showing something. They are judgements for a figure of 171 cm, chosen so that what
/// is a matter of taste stays unclaimed.
/// </summary>
public static class ReadingLimits
{
    /// <summary>A part of the body rests on what is at most this far below it, in cm ...</summary>
    public const double ContactCm = 3;

    /// <summary>... or into which it sinks by at most this, in cm: nothing keeps a drawn forearm out of the edge of a seat.</summary>
    public const double SunkCm = 8;

    /// <summary>The trunk lies, or hangs level, when it leans from the vertical by at least this, in degrees.</summary>
    public const double LevelTrunkDegrees = 55;

    /// <summary>A frame faces up, down or to a side when its axis has at least this share of the vertical (cosine of about 50 degrees).</summary>
    public const double Faces = 0.64;

    /// <summary>A knee on the floor kneels, rather than lies, when the hip above it is at least this high, in cm.</summary>
    public const double KneelingHipCm = 15;

    /// <summary>
    /// The share of a joint's way from neutral to its limit at which its end range begins: the last quarter.
    /// </summary>
    public const double EndRangeShare = 0.75;

    /// <summary>Bent beyond this, both thighs take the pelvis along: every further degree rounds the lumbar spine. In degrees of hip flexion.</summary>
    public const double ThighsRollPelvisDegrees = 110;

    /// <summary>The spine is shown to bend forwards or backwards when it goes this far from neutral, in degrees ...</summary>
    public const double DirectionDegrees = 10;

    /// <summary>... and moves there from the first key by this much, in degrees.</summary>
    public const double DirectionMoveDegrees = 7;

    /// <summary>The head is low when its centre is this far below the heart, in cm: more than lying flat or resting the forehead on the floor makes it.</summary>
    public const double HeadLowCm = 15;

    /// <summary>
    /// The least share of the body's weight that hands must bear, in percent, to say that they carry: about 5 kg a hand. On all
    /// fours it is 25, in a plank 66; leaning on a seat while kneeling stays below.
    /// </summary>
    public const double HandLoadPercent = 15;

    /// <summary>A knee is deeply bent beyond this flexion, in degrees.</summary>
    public const double DeepKneeDegrees = 120;

    /// <summary>The hips are wide when both thighs together are spread by this, in degrees.</summary>
    public const double WideHipsDegrees = 50;

    /// <summary>A leg is crossed when its ankle is this far past the line of the other knee, in cm across the pelvis. Negative: an ankle that lies on the other thigh stays a little short of it.</summary>
    public const double CrossedLegCm = -4;

    /// <summary>The pelvis sits to one side when its middle is past the outer edge of the knees that carry it by this, in cm.</summary>
    public const double PastKneesCm = 0;

    /// <summary>A hand carries rather than lies when the shoulder is at least this far above it, in cm.</summary>
    public const double ShoulderAboveHandCm = 15;

    /// <summary>An arm that carries is stretched behind the trunk when it points this far behind the plane of the back, in degrees.</summary>
    public const double ArmBehindDegrees = 45;
}
