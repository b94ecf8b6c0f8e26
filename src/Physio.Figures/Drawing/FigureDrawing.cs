using System.Collections.Immutable;
using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>Draws a body that stands: every part in the order of painting. The order is the same at every moment of a loop.</summary>
public sealed class FigureDrawing
{
    /// <summary>Shoulders that differ more in depth than this, in cm, make the far limbs darker.</summary>
    private const double TwoToneDepth = 14;

    private readonly PosedMovement _exercise;
    private readonly Build _build;
    private readonly HairStyle _hair;
    private readonly LimbParts _limbs;
    private readonly HeadParts _head;
    private readonly ImmutableArray<string> _layers;
    private readonly bool _bunInFront;

    /// <summary>Decides once, for the whole loop, what is near and what is painted over what.</summary>
    /// <param name="bodies">The body at every moment that will be drawn, the first one in front.</param>
    public FigureDrawing(PosedMovement exercise, Look look, IReadOnlyList<Body> bodies)
    {
        _exercise = exercise;
        _build = exercise.Build is { } name ? Build.Find(name)! : look.Build;
        _hair = look.HairStyle;
        Camera = new(exercise.YawDegrees, exercise.PitchDegrees);
        _limbs = new(Camera, _build);
        _head = new(Camera);
        var depth = Camera.Depth(bodies[0].ArmOf(Side.Right).Shoulder) - Camera.Depth(bodies[0].ArmOf(Side.Left).Shoulder);
        Near = exercise.Near ?? (depth >= 0 ? Side.Right : Side.Left);
        TwoTone = exercise.TwoTone ?? Math.Abs(depth) > TwoToneDepth;
        _layers = [.. PaintOrder.Layers(exercise.Order, Near)];
        _bunInFront = bodies.Count(_head.BunIsInFront) * 2 > bodies.Count;
    }

    public Camera Camera { get; }

    public Side Near { get; }

    /// <summary>The limbs of the far side have a darker tone.</summary>
    public bool TwoTone { get; }

    public bool IsFar(Part part) => TwoTone && part.Side is { } side && side != Near;

    public PathShape Shadow(Body body) => FloorShadow.Of(Camera, body);

    /// <summary>Parts and target regions, from the first painted to the last.</summary>
    public IReadOnlyList<Painted> Paint(Body body)
    {
        var torso = new Torso(Camera, body, _build);
        var parts = Sides.Both.SelectMany(side => _limbs.Leg(body, side).Concat(_limbs.Arm(body, side)))
            .Concat(torso.Parts(_exercise.RobustTorso))
            .Concat(HeadInOrder(body))
            .ToLookup(part => part.Layer);
        var painted = new List<Painted>();
        foreach (var layer in _layers)
        {
            painted.AddRange(parts[layer].Select(part => new Painted(part.Name, part, part.Shape)));
            painted.AddRange(_exercise.Highlight
                .Where(region => TargetRegion.LayerOf(region) == layer)
                .Select(region => new Painted("region:" + region, null, TargetRegion.Of(region, Camera, body, torso))));
        }

        return painted;
    }

    private List<Part> HeadInOrder(Body body)
    {
        var parts = _head.Parts(body).ToList();
        var bun = parts.Single(part => part.Name == "bun");
        parts.Remove(bun);
        if (_hair == HairStyle.Bun)
        {
            parts.Insert(_bunInFront ? parts.Count : 0, bun);
        }

        return parts;
    }
}

/// <summary>One painted path: a part of the body, or a target region when <paramref name="Part"/> is null.</summary>
public sealed record Painted(string Name, Part? Part, PathShape Shape);
