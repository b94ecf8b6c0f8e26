using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;

namespace Physio.TestSupport.Builders;

/// <summary>Facts of an assessment in a therapist's words: a patient with good vital signs and no complaint beyond the diagnosis.</summary>
public static class AssessmentFacts
{
    public static readonly VitalSigns GoodVitals = new()
    {
        Temperature = new Celsius(36.6m),
        BloodPressure = new BloodPressure(122, 78),
        HeartRate = new HeartRate(68),
        OxygenSaturation = new OxygenSaturation(98),
        RespiratoryRate = new RespiratoryRate(14),
    };

    /// <summary>Non-specific low back pain in remission, clear.</summary>
    public static ScreeningFacts InRemission(Diagnosis diagnosis = Diagnosis.Nslbp) => With(diagnosis, Phase.Remission);

    public static ScreeningFacts With(Diagnosis diagnosis, Phase phase) => new()
    {
        Age = 45,
        Sex = Sex.F,
        Vitals = GoodVitals,
        Diagnoses = [diagnosis],
        Phase = phase,
        PainAtRest = new PainScore(2),
        Equipment = [Equipment.Mat, Equipment.Wall, Equipment.Chair],
    };

    public static ScreeningFacts Aged(this ScreeningFacts facts, int age) => facts with { Age = age };

    public static ScreeningFacts Measured(this ScreeningFacts facts, DateTimeOffset at) => facts with { Vitals = facts.Vitals with { MeasuredAt = at } };

    public static ScreeningFacts WithPressure(this ScreeningFacts facts, int systolic, int diastolic) =>
        facts with { Vitals = facts.Vitals with { BloodPressure = new BloodPressure(systolic, diastolic) } };

    public static ScreeningFacts WithTemperature(this ScreeningFacts facts, decimal degrees) =>
        facts with { Vitals = facts.Vitals with { Temperature = new Celsius(degrees) } };

    public static ScreeningFacts WithPulse(this ScreeningFacts facts, int beatsPerMinute) =>
        facts with { Vitals = facts.Vitals with { HeartRate = new HeartRate(beatsPerMinute) } };

    public static ScreeningFacts WithoutVitals(this ScreeningFacts facts) => facts with { Vitals = VitalSigns.NotMeasured };

    public static ScreeningFacts Reporting(this ScreeningFacts facts, params Symptom[] symptoms) => facts with { Symptoms = [.. facts.Symptoms, .. symptoms] };

    public static ScreeningFacts WithRedFlag(this ScreeningFacts facts, params RedFlag[] flags) => facts with { RedFlags = [.. facts.RedFlags, .. flags] };

    public static ScreeningFacts PregnantIn(this ScreeningFacts facts, int week) => facts with { Pregnancy = new PregnancyWeek(week) };
}
