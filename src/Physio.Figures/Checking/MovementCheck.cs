using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Checking;

/// <summary>
/// Looks at every moment of a movement for what no body can do and what no picture should show: joints beyond their range, hands
/// that miss their place, feet in the floor, slides, jumps, parts outside the frame. The tests of the shipped figures and the
/// pose editor ask the same questions here.
/// </summary>
public static class MovementCheck
{
    private const string Cm = " cm", Degree = "°", DegreesASecond = "° a second", CmASecond = " cm a second";

    private static readonly Dof.Bend[] Spine = [Dof.Lumbar, Dof.Thorax, Dof.Neck, Dof.Head];

    /// <summary>What is wrong, the worst moment of each fault; empty when the movement can be shown.</summary>
    /// <param name="exercise">The name of the exercise in the faults.</param>
    public static IReadOnlyList<PoseFault> Check(string exercise, PosedMovement movement)
    {
        var sampled = new SampledMovement(movement);
        var faults = new WorstFaults(exercise, sampled);
        for (var sample = 0; sample < sampled.Count; sample++)
        {
            Joints(sampled, sample, faults);
            Reach(sampled, sample, faults);
            Floor(sampled, sample, faults);
            if (sample > 0)
            {
                Speed(sampled, sample, faults);
            }
        }

        Slides(sampled, faults);
        Frame(sampled, faults);
        return faults.All;
    }

    private static void Joints(SampledMovement sampled, int sample, WorstFaults faults)
    {
        var (pose, body) = sampled.Moments[sample];
        foreach (var part in Spine)
        {
            foreach (var dof in new[] { part.Flexion, part.SideBend, part.Turn })
            {
                Angle(dof.Path, pose[dof], JointLimits.Of(dof));
            }
        }

        foreach (var (field, degrees, range) in MeasuredJoints.Of(body))
        {
            Angle(field, degrees, range);
        }

        void Angle(string field, double degrees, (double Least, double Most) range)
        {
            if (degrees < range.Least - JointLimits.SlackDegrees || degrees > range.Most + JointLimits.SlackDegrees)
            {
                faults.Range(sample, field, "is bent to", degrees, range, Degree);
            }
        }
    }

    private static void Reach(SampledMovement sampled, int sample, WorstFaults faults)
    {
        var most = sampled.KeyAt(sample) is null ? JointLimits.MostMissMovingCm : JointLimits.MostMissCm;
        foreach (var (limb, miss) in sampled.Moments[sample].Body.MissCm)
        {
            faults.AtMost(sample, PinPath(limb), "misses its place by", miss, most, Cm);
        }
    }

    private static void Floor(SampledMovement sampled, int sample, WorstFaults faults)
    {
        var body = sampled.Moments[sample].Body;
        foreach (var name in Landmark.Names)
        {
            var mark = Landmark.On(body, name);
            faults.AtMost(sample, name, "is in the floor by", mark.RadiusCm - mark.Centre.Y, JointLimits.MostSunkCm, Cm);
        }
    }

    private static void Speed(SampledMovement sampled, int sample, WorstFaults faults)
    {
        var seconds = sampled.Seconds[sample] - sampled.Seconds[sample - 1];
        var (before, after) = (sampled.Moments[sample - 1].Body, sampled.Moments[sample].Body);
        foreach (var ((field, from), (_, to)) in MeasuredJoints.Directions(before).Zip(MeasuredJoints.Directions(after)))
        {
            faults.AtMost(sample, field, "turns by", MeasuredJoints.Between(from, to) / seconds, JointLimits.FastestTurn, DegreesASecond);
        }

        faults.AtMost(sample, "root", "moves by", (after.Pelvis - before.Pelvis).Length / seconds, JointLimits.FastestShift, CmASecond);
    }

    /// <summary>A hand or foot that two keys hold to the same place stays there between them; so does a knee that carries the body.</summary>
    private static void Slides(SampledMovement sampled, WorstFaults faults)
    {
        foreach (var span in sampled.Timeline.Spans)
        {
            var (from, to) = (sampled.Timeline.Settled(span.Index), sampled.Timeline.Settled(span.Next));
            var still = Enum.GetValues<Limb>().Where(limb => IsStill(from.Pins.GetValueOrDefault(limb), to.Pins.GetValueOrDefault(limb))).ToList();
            var anchors = sampled.Timeline.AnchorsOf(sampled.Movement.Keys[span.Next]);
            var first = sampled.Moments[sampled.SamplesOf(span).First()].Body;
            foreach (var sample in sampled.SamplesOf(span))
            {
                var body = sampled.Moments[sample].Body;
                foreach (var limb in still)
                {
                    faults.AtMost(sample, PinPath(limb), "slides by", (EndOf(body, limb) - EndOf(first, limb)).Length, JointLimits.MostSlideCm, Cm);
                }

                foreach (var anchor in anchors.Where(anchor => anchor is { X.Surface: Surface.None, Z.Surface: Surface.None }))
                {
                    var mark = Landmark.On(body, anchor.Landmark).Centre;
                    var off = new VectorCm(mark.X - anchor.X!.Value.Cm, 0, mark.Z - anchor.Z!.Value.Cm);
                    faults.AtMost(sample, $"anchors {anchor.Landmark}", "is away from its place by", off.Length, JointLimits.MostSlideCm, Cm);
                }
            }
        }
    }

    private static void Frame(SampledMovement sampled, WorstFaults faults)
    {
        var frame = sampled.Movement.Frame;
        var outlines = new MovementOutlines(sampled);
        foreach (var sample in outlines.Telling)
        {
            Inside(sample, outlines.At(sample));
        }

        Inside(0, outlines.Still);

        void Inside(int sample, BoundsMm bounds)
        {
            faults.AtMost(sample, "frame", "is too narrow on the left by", frame.X - (bounds.Left / Camera.MmPerCm), 0, Cm);
            faults.AtMost(sample, "frame", "is too narrow on the right by", (bounds.Right / Camera.MmPerCm) - frame.X - frame.Width, 0, Cm);
            faults.AtMost(sample, "frame", "is too low at the top by", frame.Y - (bounds.Top / Camera.MmPerCm), 0, Cm);
            faults.AtMost(sample, "frame", "ends too high at the bottom by", (bounds.Bottom / Camera.MmPerCm) - frame.Y - frame.Height, 0, Cm);
        }
    }

    private static bool IsStill(Pin? from, Pin? to) =>
        from is { Weight: 1 } && to is { Weight: 1 }
        && ((from.At is Target.InWorld && from.At == to.At && from.Ball is null) || (from.Ball is not null && from.Ball == to.Ball));

    private static VectorCm EndOf(Body body, Limb limb) => limb switch
    {
        Limb.RightArm => body.ArmOf(Side.Right).Wrist,
        Limb.LeftArm => body.ArmOf(Side.Left).Wrist,
        Limb.RightLeg => FootOf(body.LegOf(Side.Right)),
        _ => FootOf(body.LegOf(Side.Left)),
    };

    /// <summary>Where the toes bend: it stays on the floor whether the heel is down or lifted.</summary>
    private static VectorCm FootOf(Leg leg) => leg.ToePlace(0, 0, 0);

    private static string PinPath(Limb limb) => "pins." + limb switch
    {
        Limb.RightArm => "armR",
        Limb.LeftArm => "armL",
        Limb.RightLeg => "legR",
        _ => "legL",
    };
}
