using Physio.Figures.Geometry;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Drawing;

/// <summary>One ring of the trunk in space: centre, axes and half sizes in cm.</summary>
internal readonly record struct TorsoRing(VectorCm Centre, Frame Frame, double HalfWidth, double HalfDepth, double HalfHeight)
{
    /// <summary>Between two rings.</summary>
    public static TorsoRing Lerp(TorsoRing a, TorsoRing b, double u) => new(
        VectorCm.Lerp(a.Centre, b.Centre, u),
        new(VectorCm.Lerp(a.Frame.X, b.Frame.X, u), VectorCm.Lerp(a.Frame.Y, b.Frame.Y, u), VectorCm.Lerp(a.Frame.Z, b.Frame.Z, u)),
        a.HalfWidth + ((b.HalfWidth - a.HalfWidth) * u),
        a.HalfDepth + ((b.HalfDepth - a.HalfDepth) * u),
        a.HalfHeight + ((b.HalfHeight - a.HalfHeight) * u));

    public Blob On(Camera camera) => Blob.Ellipsoid(camera, Centre, Frame, new(HalfDepth, HalfHeight, HalfWidth));
}

/// <summary>The trunk: hips with the leggings, shirt with the shoulders.</summary>
internal sealed class Torso
{
    private readonly Camera _camera;
    private readonly Body _body;
    private readonly Blob[] _blobs;
    private readonly PointMm[] _along;

    public Torso(Camera camera, Body body, Build build)
    {
        (_camera, _body) = (camera, body);
        Rings = [.. build.Stations.Select(station => RingOf(station, body))];
        _blobs = [.. Rings.Select(ring => ring.On(camera))];
        _along = new PointMm[Rings.Count];
        for (var i = 0; i < Rings.Count; i++)
        {
            _along[i] = (_blobs[Math.Min(i + 1, Rings.Count - 1)].Centre - _blobs[Math.Max(i - 1, 0)].Centre).Unit;
        }
    }

    public IReadOnlyList<TorsoRing> Rings { get; }

    public IEnumerable<Part> Parts(bool robust)
    {
        yield return new("hips", "hips", Cloth.Leg, robust ? RobustHips() : Hips());
        yield return new("shirt", "shirt", Cloth.Shirt, robust ? RobustShirt() : Shirt());
    }

    private static TorsoRing RingOf(TorsoStation station, Body body)
    {
        var (origin, frame) = station.SpineJoint == 0
            ? (body.Pelvis, body.PelvisFrame)
            : (body.Spine[station.SpineJoint], body.SpineFrames[station.SpineJoint]);
        return new(origin + (frame * new VectorCm(station.Forward, station.Up, 0)), frame, station.HalfWidth, station.HalfDepth, station.HalfHeight);
    }

    private PointMm LeftOf(int i) => _blobs[i].Support(new(_along[i].Y, -_along[i].X));

    private PointMm RightOf(int i) => _blobs[i].Support(new(-_along[i].Y, _along[i].X));

    private PathShape Hips()
    {
        double[] inward = [1, 0.95, 0.82];
        var points = new List<PointMm>();
        for (var i = 2; i <= 4; i++)
        {
            points.Add(PointMm.Lerp(_blobs[i].Centre, LeftOf(i), inward[i - 2]));
        }

        for (var i = 4; i >= 2; i--)
        {
            points.Add(PointMm.Lerp(_blobs[i].Centre, RightOf(i), inward[i - 2]));
        }

        ReadOnlySpan<Blob> seat = [_blobs[0], _blobs[1], Glute(Side.Right), Glute(Side.Left), Hip(Side.Right), Hip(Side.Left)];
        var right = new PointMm(-_along[1].Y, _along[1].X);
        for (var k = 0; k < 15; k++)
        {
            points.Add(Outline.Support(seat, right.Turned(Math.PI * (k + 0.5) / 15)));
        }

        return Outline.Curve([.. points], closed: true);
    }

    private PathShape Shirt()
    {
        var top = Rings.Count - 1;
        var hemRight = PointMm.Lerp(_blobs[3].Centre, RightOf(3), 1.05);
        var hemLeft = PointMm.Lerp(_blobs[3].Centre, LeftOf(3), 1.05);
        var points = new List<PointMm> { hemRight };
        for (var i = 4; i <= top; i++)
        {
            points.Add(RightOf(i));
        }

        var left = new PointMm(_along[top].Y, -_along[top].X);
        for (var k = 3; k >= 1; k--)
        {
            points.Add(_blobs[top].Support(left.Turned(Math.PI * (k + 0.5) / 5)));
        }

        for (var i = top; i >= 4; i--)
        {
            points.Add(LeftOf(i));
        }

        points.Add(hemLeft);
        var hem = (HemNearViewer() * 2) - ((hemLeft + hemRight) * 0.5);
        return Outline.Curve([.. points], closed: false).QuadraticTo(hem, hemRight).Close()
            .Append(Outline.Hull([_blobs[9], _blobs[10], Shoulder(Side.Right, 5.3), Shoulder(Side.Left, 5.3)], 20, _along[9].AngleRadians));
    }

    /// <summary>The point of the hem ring that is nearest to the viewer.</summary>
    private PointMm HemNearViewer()
    {
        var ring = Rings[3];
        var towards = _camera.Towards.Without(ring.Frame.Y);
        var depth = towards.Dot(ring.Frame.X) * ring.HalfDepth;
        var width = towards.Dot(ring.Frame.Z) * ring.HalfWidth;
        var length = Math.Max(Math.Sqrt((depth * depth) + (width * width)), 1e-9);
        return _camera.Screen(ring.Centre + (ring.Frame.X * (depth / length * ring.HalfDepth)) + (ring.Frame.Z * (width / length * ring.HalfWidth)));
    }

    private PathShape RobustHips() =>
        Outline.Hull([_blobs[2], _blobs[3], _blobs[4].Scaled(0.8)], 14, 0)
            .Append(Outline.Hull([_blobs[0], _blobs[1], _blobs[2], Glute(Side.Right), Glute(Side.Left), Hip(Side.Right), Hip(Side.Left)], 18, 0));

    private PathShape RobustShirt()
    {
        var shape = new PathShape();
        for (var i = 3; i <= 7; i++)
        {
            shape.Append(Outline.Hull([_blobs[i], _blobs[i + 1]], 12, 0));
        }

        return shape.Append(Outline.Hull([_blobs[8], _blobs[9], _blobs[10], Shoulder(Side.Right, 5.5), Shoulder(Side.Left, 5.5)], 20, 0));
    }

    private Blob Glute(Side side) => Blob.Ellipsoid(
        _camera, _body.Pelvis + (_body.PelvisFrame * new VectorCm(-4.6, -3.6, 7.2 * side.Sign())), _body.PelvisFrame, new(8.6, 8.4, 8.2));

    private Blob Hip(Side side) => Blob.Sphere(_camera, _body.LegOf(side).Hip, 8.9);

    private Blob Shoulder(Side side, double radius) => Blob.Sphere(_camera, _body.ArmOf(side).Shoulder, radius);
}
