using Physio.Figures.Documents;
using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Checking;

/// <summary>The room that a movement takes on the screen: the body at every moment, and what stands still.</summary>
internal sealed class MovementOutlines
{
    private readonly SampledMovement _sampled;
    private readonly FigureDrawing _drawing;

    public MovementOutlines(SampledMovement sampled)
    {
        _sampled = sampled;
        var look = sampled.Movement.Look is { } name ? Looks.Find(name)! : Looks.Default;
        _drawing = new(sampled.Movement, look, [.. sampled.Moments.Select(moment => moment.Body)]);
        Still = StillBounds();
    }

    /// <summary>Mat, equipment and arrows.</summary>
    public BoundsMm Still { get; }

    /// <summary>The samples that tell how much room the body takes: every key and every third moment between. No part moves farther than the margin in an eighth of a second.</summary>
    public IEnumerable<int> Telling => Enumerable.Range(0, _sampled.Count).Where(sample => sample % 3 == 0 || _sampled.KeyAt(sample) is not null);

    /// <summary>The body at a sample, without its shadow.</summary>
    public BoundsMm At(int sample)
    {
        var bounds = BoundsMm.Nothing;
        foreach (var painted in _drawing.Paint(_sampled.Moments[sample].Body))
        {
            foreach (var point in painted.Part is null ? [] : painted.Shape.OnCurvePoints().SelectMany(points => points))
            {
                bounds = bounds.With(point);
            }
        }

        return bounds;
    }

    private BoundsMm StillBounds()
    {
        var movement = _sampled.Movement;
        var bounds = BoundsMm.Nothing;
        if (movement.Mat is { } mat)
        {
            foreach (var x in new[] { mat.X0, mat.X1 })
            {
                foreach (var z in new[] { mat.Z0, mat.Z1 })
                {
                    bounds = bounds.With(_drawing.Camera.Screen(new(x, 0, z)));
                }
            }
        }

        foreach (var corner in movement.Props.SelectMany(Scenery.CornersOf))
        {
            bounds = bounds.With(_drawing.Camera.Screen(corner));
        }

        foreach (var point in movement.Arrows.SelectMany(arrow => ArrowShape.PointsOf(arrow, _sampled.Timeline, _drawing.Camera)))
        {
            bounds = bounds.With(point);
        }

        return bounds;
    }
}
