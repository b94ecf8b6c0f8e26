using System.Collections.Immutable;
using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Motion;

/// <summary>The loop in time: hold, move, hold, move, and back to the first key. Times in seconds.</summary>
public sealed class Timeline
{
    /// <summary>Moments in each second of a movement at which the body is solved.</summary>
    public const int SamplesPerSecond = 24;

    private readonly PosedMovement _exercise;
    private readonly ImmutableArray<Pose> _settled;
    private readonly double _wallCm;

    public Timeline(PosedMovement exercise)
    {
        _exercise = exercise;
        _wallCm = exercise.Props.OfType<Prop.Wall>().FirstOrDefault()?.X ?? 0;
        _settled = [.. exercise.Keys.Select(key => PoseSolver.Rest(
            PoseSolver.Rest(key.Pose, AnchorsOf(key), key.Touches, _wallCm), AnchorsOf(key), exercise.Touches, _wallCm))];
        Spans = KeySpan.Of(exercise);
        TotalSeconds = Spans[^1].NextSeconds;
    }

    public double TotalSeconds { get; }

    /// <summary>For each key its hold and the movement that follows.</summary>
    public ImmutableArray<KeySpan> Spans { get; }

    /// <summary>Every moment at which the loop is drawn, from 0 to the end, which shows the first key again.</summary>
    public ImmutableArray<double> SampleTimes()
    {
        var times = new SortedSet<double>();
        foreach (var span in Spans)
        {
            times.Add(Rounded(span.ArriveSeconds));
            var steps = Math.Max(2, (int)Math.Floor(((span.NextSeconds - span.LeaveSeconds) * SamplesPerSecond) + 0.5));
            for (var step = 0; step <= steps; step++)
            {
                times.Add(Rounded(span.LeaveSeconds + ((span.NextSeconds - span.LeaveSeconds) * step / steps)));
            }
        }

        return [.. times];
    }

    /// <summary>The body at a moment.</summary>
    public Body BodyAt(double seconds) => MomentAt(seconds).Body;

    /// <summary>The body at a key.</summary>
    public Body BodyAtKey(int key) => BodyAt(Spans[key].ArriveSeconds);

    internal Moment MomentAt(double seconds)
    {
        var (pose, anchors) = PoseAt(seconds);
        return PoseSolver.Solve(pose, anchors, _exercise.Touches, _wallCm);
    }

    /// <summary>The pose of a key with its contacts solved.</summary>
    internal Pose Settled(int key) => _settled[key];

    internal ImmutableArray<Anchor> AnchorsOf(PoseKey key) => key.Anchors ?? _exercise.Anchors;

    internal (Pose Pose, ImmutableArray<Anchor> Anchors) PoseAt(double seconds)
    {
        var span = Spans.First(span => seconds < span.NextSeconds - 1e-9 || span.Index == Spans.Length - 1);
        var next = _exercise.Keys[span.Next];
        if (seconds <= span.LeaveSeconds)
        {
            return (_settled[span.Index], AnchorsOf(_exercise.Keys[span.Index]));
        }

        var progress = Math.Min(1, (seconds - span.LeaveSeconds) / next.MoveSeconds);
        return progress >= 1
            ? (_settled[span.Next], AnchorsOf(next))
            : (Pose.Blend(_settled[span.Index], _settled[span.Next], Eased(next.Ease, progress)), AnchorsOf(next));
    }

    private static double Eased(Ease ease, double progress) => ease switch
    {
        Ease.Linear => progress,
        Ease.Smoother => progress * progress * progress * (10 + (progress * ((6 * progress) - 15))),
        _ => (1 - Math.Cos(Math.PI * progress)) / 2,
    };

    private static double Rounded(double seconds) => Math.Floor((seconds * 10000) + 0.5) / 10000;
}

