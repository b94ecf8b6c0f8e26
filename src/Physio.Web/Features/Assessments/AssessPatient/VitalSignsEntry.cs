using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>The vital signs as typed today. Never filled from an earlier assessment.</summary>
public sealed class VitalSignsEntry
{
    public VitalEntry Temperature { get; } = new();
    public PressureEntry Pressure { get; } = new();
    public VitalEntry HeartRate { get; } = new();
    public VitalEntry OxygenSaturation { get; } = new();
    public VitalEntry RespiratoryRate { get; } = new();

    /// <summary>Within three minutes of standing up; may stay empty.</summary>
    public PressureEntry Standing { get; } = new();

    public string BaselineSystolic { get; set; } = "";

    /// <summary>The treatment has changed since the earlier readings, so they are no baseline any more.</summary>
    public bool TreatmentChanged { get; set; }

    /// <summary>Wall-clock time of the measuring; null is "now", at saving.</summary>
    public DateTime? MeasuredAt { get; set; }

    /// <summary>Values far from the last ones that the therapist has looked at again.</summary>
    public HashSet<string> Confirmed { get; } = new(StringComparer.Ordinal);

    public bool HasOpenRow => !(Temperature.IsAnswered && Pressure.IsAnswered && HeartRate.IsAnswered && OxygenSaturation.IsAnswered && RespiratoryRate.IsAnswered);

    /// <summary>One explicit choice for every row that has neither a value nor a choice.</summary>
    public void LeaveOutTheRest()
    {
        foreach (var entry in new[] { Temperature, HeartRate, OxygenSaturation, RespiratoryRate }.Where(entry => !entry.IsAnswered))
        {
            entry.LeaveOut(true);
        }

        if (!Pressure.IsAnswered)
        {
            Pressure.LeaveOut(true);
        }
    }

    public VitalSigns ToVitalSigns(DateTimeOffset? measuredAt)
    {
        var typed = new VitalSigns
        {
            Temperature = Temperature is { NotMeasured: false, Value: { } degrees } ? new Celsius(degrees) : null,
            BloodPressure = Pressure.NotMeasured ? null : Pressure.Value,
            HeartRate = HeartRate is { NotMeasured: false, Whole: { } beats } ? new HeartRate(beats) : null,
            OxygenSaturation = OxygenSaturation is { NotMeasured: false, Whole: { } percent } ? new OxygenSaturation(percent) : null,
            RespiratoryRate = RespiratoryRate is { NotMeasured: false, Whole: { } breaths } ? new RespiratoryRate(breaths) : null,
            Standing = Standing.Value,
            BaselineSystolic = NumberText.Whole(BaselineSystolic),
        };
        return typed == VitalSigns.NotMeasured ? typed : typed with { MeasuredAt = measuredAt };
    }
}
