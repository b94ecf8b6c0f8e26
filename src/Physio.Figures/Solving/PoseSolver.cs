using System.Collections.Immutable;
using Physio.Figures.Geometry;
using Physio.Figures.Poses;

namespace Physio.Figures.Solving;

/// <summary>Makes a body stand in a pose: touches, forward kinematics, anchors, pins.</summary>
internal static class PoseSolver
{
    private const int MostSteps = 12;
    private const double FirstStep = 2, LongestStep = 25, FarthestTurn = 60, NearEnoughCm = 0.02;

    /// <summary>The body at a moment of the loop, and the pose with its contacts solved.</summary>
    public static Moment Solve(Pose pose, ImmutableArray<Anchor> anchors, ImmutableArray<Touch> touches, double wallCm)
    {
        var settled = Rest(pose, anchors, touches, wallCm);
        var body = Stand(settled, anchors, wallCm);
        PinSolver.Hold(body, settled);
        return new(settled, body);
    }

    /// <summary>Turns the free degrees of every touch until its landmark rests on the floor.</summary>
    public static Pose Rest(Pose pose, ImmutableArray<Anchor> anchors, ImmutableArray<Touch> touches, double wallCm)
    {
        for (var round = 0; round < (touches.Length > 1 ? 3 : 1); round++)
        {
            foreach (var touch in touches)
            {
                pose = Rest(pose, anchors, touch, wallCm);
            }
        }

        return pose;
    }

    private static Pose Rest(Pose pose, ImmutableArray<Anchor> anchors, Touch touch, double wallCm)
    {
        double before = 0, heightBefore = Height(0);
        if (Math.Abs(heightBefore) < NearEnoughCm)
        {
            return pose;
        }

        double turn = FirstStep, height = Height(FirstStep);
        for (var step = 0; step < MostSteps && Math.Abs(height) >= NearEnoughCm; step++)
        {
            var slope = (height - heightBefore) / (turn - before);
            if (Math.Abs(slope) < 1e-9)
            {
                break;
            }

            var next = Math.Clamp(turn + Math.Clamp(-height / slope, -LongestStep, LongestStep), -FarthestTurn, FarthestTurn);
            (before, heightBefore) = (turn, height);
            (turn, height) = (next, Height(next));
            if (turn == before)
            {
                break;
            }
        }

        return pose.Add(touch.Vary, turn);

        double Height(double by)
        {
            var landmark = Landmark.On(Stand(pose.Add(touch.Vary, by), anchors, wallCm), touch.Landmark);
            return landmark.Centre.Y - (landmark.RadiusCm * touch.Softness);
        }
    }

    private static Body Stand(Pose pose, ImmutableArray<Anchor> anchors, double wallCm)
    {
        var free = ForwardKinematics.Stand(pose, default);
        var pelvis = new VectorCm(
            Mean(anchor => anchor.X, mark => mark.Centre.X) ?? pose[Dof.RootX],
            Mean(anchor => anchor.Y, mark => mark.Centre.Y) ?? pose[Dof.RootY],
            Mean(anchor => anchor.Z, mark => mark.Centre.Z) ?? pose[Dof.RootZ]);
        return ForwardKinematics.Stand(pose, pelvis);

        double? Mean(Func<Anchor, Place?> place, Func<Landmark, double> coordinate)
        {
            double sum = 0;
            var count = 0;
            foreach (var anchor in anchors)
            {
                if (place(anchor) is { } at)
                {
                    var mark = Landmark.On(free, anchor.Landmark);
                    sum += (at.Surface switch
                    {
                        Surface.Floor => mark.RadiusCm,
                        Surface.Wall => wallCm + mark.RadiusCm,
                        _ => at.Cm,
                    }) - coordinate(mark);
                    count++;
                }
            }

            return count == 0 ? null : sum / count;
        }
    }
}

/// <summary>A pose with its contacts solved, and the body that stands in it.</summary>
internal readonly record struct Moment(Pose Pose, Body Body);
