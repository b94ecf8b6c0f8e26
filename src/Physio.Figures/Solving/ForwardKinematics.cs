using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using static Physio.Figures.Geometry.Frame;

namespace Physio.Figures.Solving;

/// <summary>From angles to joints, part by part from the pelvis outwards.</summary>
internal static class ForwardKinematics
{
    private const int SpineJoints = 1 + Skeleton.LumbarJoints + Skeleton.ThoraxJoints + Skeleton.NeckJoints;

    public static Body Stand(Pose pose, VectorCm pelvis)
    {
        var body = new Body(SpineJoints)
        {
            Pelvis = pelvis,
            PelvisFrame = AboutY(-pose[Dof.RootHeading]) * AboutZ(-pose[Dof.RootPitch]) * AboutX(pose[Dof.RootRoll]) * AboutY(-pose[Dof.RootTwist]),
        };
        BendSpine(body, pose);
        foreach (var side in Sides.Both)
        {
            PlaceLeg(body, pose, side);
            PlaceArm(body, pose, side);
        }

        return body;
    }

    private static void BendSpine(Body body, Pose pose)
    {
        body.Spine[0] = body.Pelvis + (body.PelvisFrame * new VectorCm(Skeleton.LumbarBack, Skeleton.LumbarUp, 0));
        body.SpineFrames[0] = body.PelvisFrame * AboutZ(-Skeleton.BaseTilt);
        var joint = 0;
        BendPart(Dof.Lumbar, Skeleton.LumbarJoints, Skeleton.LumbarLength, Skeleton.LumbarCurve);
        BendPart(Dof.Thorax, Skeleton.ThoraxJoints, Skeleton.ThoraxLength, Skeleton.ThoraxCurve);
        BendPart(Dof.Neck, Skeleton.NeckJoints, Skeleton.NeckLength, Skeleton.NeckCurve);
        body.HeadFrame = body.SpineFrames[joint]
            * AboutZ(-pose[Dof.Head.Flexion]) * AboutX(pose[Dof.Head.SideBend]) * AboutY(-pose[Dof.Head.Turn]);

        void BendPart(Dof.Bend part, int joints, double length, double curve)
        {
            var bend = AboutZ(-(pose[part.Flexion] + curve) / joints) * AboutX(pose[part.SideBend] / joints) * AboutY(-pose[part.Turn] / joints);
            for (var i = 0; i < joints; i++, joint++)
            {
                body.SpineFrames[joint + 1] = body.SpineFrames[joint] * bend;
                body.Spine[joint + 1] = body.Spine[joint] + (body.SpineFrames[joint + 1] * new VectorCm(0, length / joints, 0));
            }
        }
    }

    private static void PlaceLeg(Body body, Pose pose, Side side)
    {
        var sign = side.Sign();
        var dofs = Dof.Of(side);
        ref var leg = ref body.LegOf(side);
        leg.Hip = body.Pelvis + (body.PelvisFrame * new VectorCm(0, 0, sign * Skeleton.HipHalf));
        leg.Thigh = body.PelvisFrame
            * AboutZ(pose[dofs.Hip.Flexion]) * AboutX(-sign * pose[dofs.Hip.Abduction]) * AboutY(sign * pose[dofs.Hip.Rotation]);
        leg.Knee = leg.Hip + (leg.Thigh * new VectorCm(0, -Skeleton.Thigh, 0));
        leg.Shin = leg.Thigh * AboutZ(-pose[dofs.Knee]);
        leg.Ankle = leg.Knee + (leg.Shin * new VectorCm(0, -Skeleton.Shin, 0));
        leg.Foot = leg.Shin * AboutZ(-pose[dofs.Ankle]) * AboutY(-sign * pose[dofs.ToeOut]);
    }

    private static void PlaceArm(Body body, Pose pose, Side side)
    {
        var sign = side.Sign();
        var dofs = Dof.Of(side);
        ref var arm = ref body.ArmOf(side);
        var forward = pose[dofs.GirdleForward];
        arm.Shoulder = body.Spine[Skeleton.ShoulderJoint] + (body.ChestFrame * new VectorCm(
            Skeleton.ShoulderForward + forward,
            Skeleton.ShoulderUp + pose[dofs.GirdleUp],
            sign * (Skeleton.ShoulderLateral - (Skeleton.ShoulderInPerForward * Math.Abs(forward)))));
        arm.UpperArm = body.ChestFrame
            * AboutZ(pose[dofs.Shoulder.Flexion]) * AboutX(-sign * pose[dofs.Shoulder.Abduction]) * AboutY(sign * pose[dofs.Shoulder.Rotation]);
        arm.Elbow = arm.Shoulder + (arm.UpperArm * new VectorCm(0, -Skeleton.UpperArm, 0));
        arm.Forearm = arm.UpperArm * AboutZ(pose[dofs.Elbow]);
        arm.Wrist = arm.Elbow + (arm.Forearm * new VectorCm(0, -Skeleton.Forearm, 0));
        arm.Hand = arm.Forearm * AboutY(sign * pose[dofs.Pronation]) * AboutZ(pose[dofs.Wrist]);
    }
}
