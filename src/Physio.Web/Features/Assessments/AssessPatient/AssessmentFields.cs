namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Names of the fields, the same the screening uses when it refuses a value.</summary>
public static class AssessmentFields
{
    public const string Phase = "phase";
    public const string PainAtRest = "painRest";
    public const string Pregnant = "pregnant";
    public const string PregnancyWeek = "pregnancyWeeks";
    public const string HoursSinceEasing = "hoursSinceEasing";
    public const string WeeksSinceSurgery = "weeksSinceSurgery";
    public const string Temperature = "vitals.temperatureC";
    public const string Systolic = "vitals.systolic";
    public const string Diastolic = "vitals.diastolic";
    public const string HeartRate = "vitals.heartRate";
    public const string OxygenSaturation = "vitals.spo2";
    public const string RespiratoryRate = "vitals.respiratoryRate";
    public const string StandingSystolic = "vitals.standingSystolic";
    public const string StandingDiastolic = "vitals.standingDiastolic";
    public const string BaselineSystolic = "vitals.baselineSystolic";
    public const string MeasuredAt = "vitals.measuredAt";
}
