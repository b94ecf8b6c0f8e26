using Physio.Domain.Assessments;
using Physio.Domain.Measures;

namespace Physio.Domain.Sessions;

/// <summary>
/// What a patient measured at home before a session. Null means "not measured", which is never read as normal: own readings are judged
/// beside the stored facts and can only tighten what they allow.
/// </summary>
/// <param name="Temperature">Degrees Celsius.</param>
/// <param name="BloodPressure">At rest, mm Hg.</param>
/// <param name="HeartRate">At rest, beats a minute.</param>
public sealed record OwnReadings(Celsius? Temperature = null, BloodPressure? BloodPressure = null, HeartRate? HeartRate = null)
{
    public static readonly OwnReadings None = new();

    /// <summary>How long a reading counts when it is not taken again: as long as a check opens the exercises.</summary>
    public static readonly TimeSpan CountFor = TimeSpan.FromHours(12);

    public bool IsEmpty => this == None;

    /// <summary>These readings, and of the kinds that are missing here the earlier ones: a value counts until it is measured again.</summary>
    public OwnReadings After(OwnReadings earlier) =>
        new(Temperature ?? earlier.Temperature, BloodPressure ?? earlier.BloodPressure, HeartRate ?? earlier.HeartRate);

    /// <summary>The stored vital signs with these in their place. A pressure taken standing belongs to its own resting pressure and goes with it.</summary>
    public VitalSigns Over(VitalSigns stored)
    {
        var vitals = stored with { Temperature = Temperature ?? stored.Temperature, HeartRate = HeartRate ?? stored.HeartRate };
        return BloodPressure is { } pressure
            ? vitals with { BloodPressure = pressure, PartialPressure = null, Standing = null, PartialStanding = null }
            : vitals;
    }
}
