using Physio.Figures.Drawing;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

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
        var bodies = Seconds.Select(Timeline.BodyAt).ToList();
        Drawing = new(exercise, look, bodies);
        var frames = bodies.Select(Drawing.Paint).ToList();
        Painted = frames[0];
        Tracks =
        [
            Track.Of(ShadowName, Seconds, [.. bodies.Select(Drawing.Shadow)], Track.ShadowTolerance),
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

    public FigureDrawing Drawing { get; }

    /// <summary>The parts at the first moment, from the first painted to the last.</summary>
    public IReadOnlyList<Painted> Painted { get; }

    /// <summary>The shadow, then a track for each painted part.</summary>
    public IReadOnlyList<Track> Tracks { get; }
}
