using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Solving;

/// <summary>Brings pinned hands and feet to their places: first feet on the ground, then feet on the body, then hands.</summary>
internal static class PinSolver
{
    private const double DefaultArmFlare = 0.35;

    /// <summary>A limb bent by less than this (sine) does not show its own plane.</summary>
    private const double NearlyStraight = 0.05;

    public static void Hold(Body body, Pose pose)
    {
        foreach (var onBody in new[] { false, true })
        {
            foreach (var side in Sides.Both)
            {
                if (pose.Pins.GetValueOrDefault(LegOf(side)) is { Weight: > 0 } pin && (pin.At?.NeedsBody ?? false) == onBody)
                {
                    HoldLeg(body, pose, side, pin);
                }
            }
        }

        foreach (var side in Sides.Both)
        {
            if (pose.Pins.GetValueOrDefault(ArmOf(side)) is { Weight: > 0, At: not null } pin)
            {
                HoldArm(body, pose, side, pin);
            }
        }
    }

    private static Limb LegOf(Side side) => side == Side.Right ? Limb.RightLeg : Limb.LeftLeg;

    private static Limb ArmOf(Side side) => side == Side.Right ? Limb.RightArm : Limb.LeftArm;

    private static void HoldLeg(Body body, Pose pose, Side side, Pin pin)
    {
        if (pin.Kneel is { } kneel)
        {
            Kneel(ref body.LegOf(side), pose[Dof.Of(side).Ankle], kneel, pin.Weight);
        }
        else if (pin.Ball is { } ball && pin.Toe is { } toe)
        {
            var foot = Frame.Along(toe, pin.Up ?? VectorCm.Up);
            ReachWithLeg(body, pose, side, pin, ball - (foot * new VectorCm(11, -5.1, 0)));
            ref var leg = ref body.LegOf(side);
            leg.ToeBend = Math.Max(0, Degrees.Asin(-leg.Foot.X.Y)) * pin.Weight;
        }
        else if (pin.At is { } at)
        {
            ReachWithLeg(body, pose, side, pin, PlaceOf(body, at));
        }
    }

    private static void ReachWithLeg(Body body, Pose pose, Side side, Pin pin, VectorCm target)
    {
        ref var leg = ref body.LegOf(side);
        var (thighBefore, footBefore) = (leg.Thigh, leg.Foot);
        target = pin.Weight < 1 ? VectorCm.Lerp(leg.Ankle, target, pin.Weight) : target;
        var pole = pin.Pole ?? FrontOf(body.PelvisFrame, target - leg.Hip, 1, (pin.Flare ?? 0) * side.Sign());
        var reached = TwoBones.Reach(leg.Hip, target, Skeleton.Thigh, Skeleton.Shin, pole);
        (leg.Knee, leg.Ankle) = (reached.Middle, reached.End);
        body.MissCm[LegOf(side)] = reached.MissCm;

        var thigh = (leg.Knee - leg.Hip).Unit;
        var shin = (leg.Ankle - leg.Knee).Unit;
        var front = (-shin).Without(thigh) is var bent && bent.Length > NearlyStraight ? bent.Unit : pin.Pole ?? thighBefore.X;
        leg.Thigh = Frame.Down(thigh, front);
        leg.Shin = Frame.Down(shin, thigh.Without(shin) is var knee && knee.Length > NearlyStraight ? knee.Unit : front);
        if (pin.Toe is { } toe)
        {
            var foot = Frame.Along(toe, pin.Up ?? VectorCm.Up);
            leg.Foot = pin.Weight < 1 ? Frame.Blend(footBefore, foot, pin.Weight) : foot;
        }
        else
        {
            leg.Foot = leg.Shin * Frame.AboutZ(-pose[Dof.Of(side).Ankle]);
        }
    }

    private static void Kneel(ref Leg leg, double ankleDegrees, VectorCm behind, double weight)
    {
        var drop = Math.Max(Skeleton.LyingAnkle - leg.Knee.Y, -0.95 * Skeleton.Shin);
        var level = Math.Sqrt(Math.Max(1, (Skeleton.Shin * Skeleton.Shin) - (drop * drop)));
        var flat = new VectorCm(behind.X, 0, behind.Z).Unit * level;
        var direction = new VectorCm(flat.X, drop, flat.Z).Unit;
        var front = new VectorCm(0, -1, 0);
        if (weight < 1)
        {
            direction = VectorCm.Lerp(-leg.Shin.Y, direction, weight).Unit;
            front = VectorCm.Lerp(leg.Shin.X, front, weight);
        }

        leg.Ankle = leg.Knee + (direction * Skeleton.Shin);
        leg.Shin = Frame.Down(direction, front);
        leg.Foot = leg.Shin * Frame.AboutZ(-ankleDegrees);
    }

    private static void HoldArm(Body body, Pose pose, Side side, Pin pin)
    {
        var sign = side.Sign();
        ref var arm = ref body.ArmOf(side);
        var handBefore = arm.Hand;
        var target = PlaceOf(body, pin.At!);
        target = pin.Weight < 1 ? VectorCm.Lerp(arm.Wrist, target, pin.Weight) : target;
        var beyond = (target - arm.Shoulder).Length - (Skeleton.UpperArm + Skeleton.Forearm - 0.3);
        if (beyond > 0)
        {
            arm.Shoulder += (target - arm.Shoulder).Unit * Math.Min(pin.Reach, beyond);
        }

        var pole = pin.Pole ?? FrontOf(body.ChestFrame, target - arm.Shoulder, -1, (pin.Flare ?? DefaultArmFlare) * sign);
        var reached = TwoBones.Reach(arm.Shoulder, target, Skeleton.UpperArm, Skeleton.Forearm, pole);
        (arm.Elbow, arm.Wrist) = (reached.Middle, reached.End);
        body.MissCm[ArmOf(side)] = reached.MissCm;
        arm.UpperArm = Frame.Down(arm.Elbow - arm.Shoulder, arm.Wrist - arm.Shoulder);
        arm.Forearm = Frame.Down(arm.Wrist - arm.Elbow, -pole);
        if (pin.Fingers is { } fingers)
        {
            var y = -DirectionOf(body, fingers).Unit;
            var palm = pin.Palm is { } given ? DirectionOf(body, given) : arm.Forearm.Z * -sign;
            var z = palm.Without(y).Unit * -sign;
            var hand = new Frame(y.Cross(z), y, z);
            arm.Hand = pin.Weight < 1 ? Frame.Blend(handBefore, hand, pin.Weight) : hand;
        }
        else
        {
            arm.Hand = arm.Forearm * Frame.AboutY(sign * pose[Dof.Of(side).Pronation]) * Frame.AboutZ(pose[Dof.Of(side).Wrist]);
        }
    }

    /// <summary>The way a straight limb's front (or back) faces when the limb points along <paramref name="way"/>.</summary>
    private static VectorCm FrontOf(Frame trunk, VectorCm way, double front, double outwards)
    {
        var local = trunk.Local(way);
        return trunk * (Frame.AboutZ(Degrees.Atan2(local.X, -local.Y)) * new VectorCm(front, 0, outwards));
    }

    private static VectorCm PlaceOf(Body body, Target target) => target switch
    {
        Target.InWorld world => world.At,
        Target.OnBody on => Landmark.On(body, on.Landmark) is var mark ? mark.Centre + (mark.Frame * on.Offset) : default,
        Target.Between between => VectorCm.Lerp(PlaceOf(body, between.From), PlaceOf(body, between.To), between.U),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static VectorCm DirectionOf(Body body, Target target) => target switch
    {
        Target.InWorld world => world.At,
        Target.OnBody on => Landmark.On(body, on.Landmark).Frame * on.Offset,
        Target.Between between => VectorCm.Lerp(DirectionOf(body, between.From), DirectionOf(body, between.To), between.U),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
