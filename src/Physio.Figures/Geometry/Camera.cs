namespace Physio.Figures.Geometry;

/// <summary>
/// Where the picture is taken from, without perspective. Yaw 0 looks at the right side of a person who faces right, yaw 90 looks
/// at the front; pitch is how far the camera looks down. Both in degrees.
/// </summary>
public sealed class Camera(double yawDegrees, double pitchDegrees)
{
    /// <summary>Millimetres on the picture for each centimetre of the body.</summary>
    public const double MmPerCm = 10;

    /// <summary>The way towards the viewer.</summary>
    public VectorCm Towards { get; } = new(
        Degrees.Sin(yawDegrees) * Degrees.Cos(pitchDegrees), Degrees.Sin(pitchDegrees), Degrees.Cos(yawDegrees) * Degrees.Cos(pitchDegrees));

    public VectorCm Right { get; } = new(Degrees.Cos(yawDegrees), 0, -Degrees.Sin(yawDegrees));

    public VectorCm Up { get; } = new(
        -Degrees.Sin(yawDegrees) * Degrees.Sin(pitchDegrees), Degrees.Cos(pitchDegrees), -Degrees.Cos(yawDegrees) * Degrees.Sin(pitchDegrees));

    public double YawDegrees => yawDegrees;

    public double PitchDegrees => pitchDegrees;

    public PointMm Screen(VectorCm point) => new(MmPerCm * point.Dot(Right), -MmPerCm * point.Dot(Up));

    /// <summary>How near a point is to the viewer, in cm; more is nearer.</summary>
    public double Depth(VectorCm point) => point.Dot(Towards);
}
