using Physio.Figures.Drawing;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Motion;

/// <summary>One exercise solved and drawn at every moment of its loop.</summary>
public sealed class Loop
{
    public const string ShadowName = "shadow";

    public Loop(PosedMovement exercise, Look look)
    {
        (Exercise, Look) = (exercise, look);
        Timeline = new(exercise);
        Seconds = Timeline.SampleTimes();
        Bodies = [.. Seconds.Select(Timeline.BodyAt)];
        Drawing = new(exercise, look, Bodies);
        var frames = Bodies.Select(Drawing.Paint).ToList();
        Painted = frames[0];
        Tracks =
        [
            Track.Of(ShadowName, Seconds, [.. Bodies.Select(Drawing.Shadow)], Track.ShadowTolerance),
            .. Enumerable.Range(0, Painted.Count).Select(i => Track.Of(
                Painted[i].Name,
                Seconds,
                [.. frames.Select(frame => frame[i].Shape)],
                Painted[i].Part is null ? Track.RegionTolerance : Track.Tolerance)),
        ];
    }

    public PosedMovement Exercise { get; }

    public Look Look { get; }

    public Timeline Timeline { get; }

    public IReadOnlyList<double> Seconds { get; }

    public IReadOnlyList<Body> Bodies { get; }

    public FigureDrawing Drawing { get; }

    /// <summary>The parts at the first moment, from the first painted to the last.</summary>
    public IReadOnlyList<Painted> Painted { get; }

    /// <summary>The shadow, then a track for each painted part.</summary>
    public IReadOnlyList<Track> Tracks { get; }
}
