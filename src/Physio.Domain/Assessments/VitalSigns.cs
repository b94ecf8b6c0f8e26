using Physio.Domain.Measures;

namespace Physio.Domain.Assessments;

/// <summary>
/// Vital signs at rest. Null means "not measured", which is never read as normal.
/// </summary>
public sealed record VitalSigns
{
    public static readonly VitalSigns NotMeasured = new();

    public Celsius? Temperature { get; init; }
    public BloodPressure? BloodPressure { get; init; }
    public HeartRate? HeartRate { get; init; }
    public OxygenSaturation? OxygenSaturation { get; init; }
    public RespiratoryRate? RespiratoryRate { get; init; }

    /// <summary>Pressure within three minutes of standing up.</summary>
    public BloodPressure? Standing { get; init; }

    /// <summary>The half of the resting pressure that was read when the other was not; null when both or none are known.</summary>
    public PressureReading? PartialPressure { get; init; }

    /// <summary>The half of the standing pressure that was read when the other was not.</summary>
    public PressureReading? PartialStanding { get; init; }

    /// <summary>The patient's own usual systolic pressure at rest, mm Hg, 50-300.</summary>
    public int? BaselineSystolic { get; init; }

    /// <summary>When the values were read; null when unknown or not measured.</summary>
    public DateTimeOffset? MeasuredAt { get; init; }
}
