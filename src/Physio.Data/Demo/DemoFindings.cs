using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Data.Demo;

/// <summary>The facts of a demo visit: good vital signs and every question answered with no, until the visit says otherwise.</summary>
internal static class DemoFindings
{
    public static ScreeningFacts Of(DemoPatient patient, DemoVisit visit, bool first, DateTimeOffset at) => visit.Findings(new ScreeningFacts
    {
        Age = patient.Age,
        Sex = patient.Sex,
        Vitals = new VitalSigns
        {
            Temperature = new Celsius(36.6m),
            BloodPressure = new BloodPressure(126, 80),
            HeartRate = new HeartRate(70),
            OxygenSaturation = new OxygenSaturation(98),
            RespiratoryRate = new RespiratoryRate(14),
            MeasuredAt = at,
        },
        Diagnoses = [patient.Diagnosis],
        Phase = visit.Phase,
        PainAtRest = new PainScore(visit.PainAtRest),
        FirstPrescription = first,
        Equipment = patient.AtHome,
        CanGetToFloor = patient.CanGetToFloor,
        HoursSinceEasing = visit.Phase is Phase.Acute ? 48 : null,
    });

    public static ScreeningFacts Pressure(this ScreeningFacts facts, int systolic, int diastolic) =>
        facts with { Vitals = facts.Vitals with { BloodPressure = new BloodPressure(systolic, diastolic) } };

    public static ScreeningFacts Fever(this ScreeningFacts facts, decimal degrees) =>
        facts with { Vitals = facts.Vitals with { Temperature = new Celsius(degrees) }, Symptoms = [Symptom.FeverFeeling, Symptom.Chills] };

    public static ScreeningFacts NothingMeasured(this ScreeningFacts facts) => facts with { Vitals = VitalSigns.NotMeasured };

    public static ScreeningFacts Pregnant(this ScreeningFacts facts, int week) => facts with { Pregnancy = new PregnancyWeek(week) };

    public static ScreeningFacts Spares(this ScreeningFacts facts, params Restriction[] restrictions) => facts with { AddedRestrictions = restrictions };

    public static ScreeningFacts Flagged(this ScreeningFacts facts, params RedFlag[] flags) => facts with { RedFlags = flags };
}
