using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>
/// How far one key bends the spine, from its neutral curve: the lumbar spine forwards (+) or backwards (-), lumbar and thoracic
/// spine together to a side and in a turn. All in degrees.
/// </summary>
internal readonly record struct SpineReading(double ForwardDegrees, double SideDegrees, double TurnDegrees)
{
    public static readonly double MostForward = JointLimits.Of(Dof.Lumbar.Flexion).Most;
    public static readonly double MostBackward = -JointLimits.Of(Dof.Lumbar.Flexion).Least;
    public static readonly double MostSide = JointLimits.Of(Dof.Lumbar.SideBend).Most + JointLimits.Of(Dof.Thorax.SideBend).Most;
    public static readonly double MostTurn = JointLimits.Of(Dof.Lumbar.Turn).Most + JointLimits.Of(Dof.Thorax.Turn).Most;

    public static SpineReading Of(KeyMoment moment)
    {
        var pose = moment.Pose;
        var hips = Sides.Both.Min(side => LegReading.HipFlexionDegrees(moment.Body, side));
        return new(
            pose[Dof.Lumbar.Flexion] + Math.Max(0, hips - ReadingLimits.ThighsRollPelvisDegrees),
            Math.Abs(pose[Dof.Lumbar.SideBend] + pose[Dof.Thorax.SideBend]),
            Math.Abs(pose[Dof.Lumbar.Turn] + pose[Dof.Thorax.Turn]));
    }
}
