using Physio.Figures.Geometry;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Reading;

/// <summary>The trunk from buttocks to shoulder blades as places that can lie on something.</summary>
internal static class Trunk
{
    /// <summary>The thorax frame that says where the chest faces.</summary>
    private const string Chest = "chest";

    public static IEnumerable<Landmark> Places(Body body) =>
        from station in TorsoStation.Standard.Take(1..^1)
        let joint = station.SpineJoint
        let frame = joint == 0 ? body.PelvisFrame : body.SpineFrames[joint]
        let origin = joint == 0 ? body.Pelvis : body.Spine[joint]
        select new Landmark(origin + (frame * new VectorCm(station.Forward, station.Up, 0)), station.HalfDepth, frame);

    public static bool Rests(KeyMoment moment) => Places(moment.Body).Any(moment.Surfaces.Carry);

    /// <summary>The share of the vertical in the way the chest faces: 1 up, -1 down.</summary>
    public static double ChestFacesUp(Body body) => Landmark.On(body, Chest).Frame.X.Y;

    /// <summary>How far the trunk, from the mid-hip to the chest, leans from the vertical, in degrees: 90 is level, more is head down.</summary>
    public static double LeanDegrees(Body body) => Degrees.Acos((Landmark.On(body, Chest).Centre - body.Pelvis).Unit.Y);
}
