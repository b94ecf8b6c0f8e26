using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Patients for the vignettes: well, settled and measured, until a vignette says otherwise.</summary>
internal static class APatient
{
    public static VitalSigns NormalVitals { get; } = new()
    {
        Temperature = new Celsius(36.6m),
        BloodPressure = new BloodPressure(124, 78),
        HeartRate = new HeartRate(70),
        OxygenSaturation = new OxygenSaturation(98),
        RespiratoryRate = new RespiratoryRate(14),
    };

    public static ScreeningFacts InRemission { get; } = new()
    {
        Age = 50,
        Sex = Sex.F,
        Vitals = NormalVitals,
        Diagnoses = [Diagnosis.Nslbp],
        Phase = Phase.Remission,
        PainAtRest = new PainScore(2),
    };

    public static ScreeningFacts In(Phase phase) => InRemission with { Phase = phase };

    public static ScreeningFacts With(this ScreeningFacts facts, params Symptom[] symptoms) => facts with { Symptoms = [.. facts.Symptoms, .. symptoms] };

    public static ScreeningFacts With(this ScreeningFacts facts, params RedFlag[] flags) => facts with { RedFlags = [.. facts.RedFlags, .. flags] };

    public static ScreeningFacts Having(this ScreeningFacts facts, params Diagnosis[] diagnoses) => facts with { Diagnoses = diagnoses };

    public static ScreeningFacts Pregnant(int? week) => InRemission with
    {
        Age = 31,
        Diagnoses = [Diagnosis.PregnancyLowBackPain],
        Pregnancy = week is { } completed ? new PregnancyWeek(completed) : null,
    };

    public static ScreeningFacts Temperature(this ScreeningFacts facts, decimal? degrees) =>
        facts with { Vitals = facts.Vitals with { Temperature = degrees is { } t ? new Celsius(t) : null } };

    public static ScreeningFacts Pressure(this ScreeningFacts facts, int systolic, int diastolic) =>
        facts with { Vitals = facts.Vitals with { BloodPressure = new BloodPressure(systolic, diastolic) } };

    /// <summary>Only one half was read.</summary>
    public static ScreeningFacts HalfPressure(this ScreeningFacts facts, int? systolic, int? diastolic) =>
        facts with { Vitals = facts.Vitals with { BloodPressure = null, PartialPressure = new PressureReading(systolic, diastolic) } };

    public static ScreeningFacts Standing(this ScreeningFacts facts, int systolic, int diastolic) =>
        facts with { Vitals = facts.Vitals with { Standing = new BloodPressure(systolic, diastolic) } };

    public static ScreeningFacts UsualSystolic(this ScreeningFacts facts, int? baseline) => facts with { Vitals = facts.Vitals with { BaselineSystolic = baseline } };

    public static ScreeningFacts Pulse(this ScreeningFacts facts, int? rate) =>
        facts with { Vitals = facts.Vitals with { HeartRate = rate is { } r ? new HeartRate(r) : null } };

    public static ScreeningFacts Oxygen(this ScreeningFacts facts, int? percent) =>
        facts with { Vitals = facts.Vitals with { OxygenSaturation = percent is { } p ? new OxygenSaturation(p) : null } };

    public static ScreeningFacts Breathing(this ScreeningFacts facts, int? rate) =>
        facts with { Vitals = facts.Vitals with { RespiratoryRate = rate is { } r ? new RespiratoryRate(r) : null } };

    public static ScreeningFacts Pain(this ScreeningFacts facts, int? pain) => facts with { PainAtRest = pain is { } p ? new PainScore(p) : null };

    public static ScreeningFacts SetAside(this ScreeningFacts facts, string rule, string reason = "Endurance athlete, usual pulse 46-50", string by = "therapist") =>
        facts with { Overrides = [.. facts.Overrides, new RuleOverride(rule, reason, by)] };

    public static ScreeningReport Screened(this ScreeningFacts facts, ThresholdPolicy? policy = null) => PatientScreening.Evaluate(facts, policy ?? ThresholdPolicy.Default);

    /// <summary>The codes of the findings that matter for the decision, without notes.</summary>
    public static IReadOnlyList<string> Codes(this ScreeningReport report) =>
        [.. report.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => finding.Code)];

    public static IReadOnlyList<string> Notes(this ScreeningReport report) =>
        [.. report.Findings.Where(finding => finding.Severity is Severity.Note).Select(finding => finding.Code)];

    public static IReadOnlyList<Restriction> Restricted(this ScreeningReport report) => [.. report.Restrictions.Select(active => active.Restriction)];

    /// <summary>Asserts decision, urgency and exactly these findings ("" = none), notes left aside.</summary>
    public static void IsDecided(this ScreeningReport report, string expected)
    {
        var said = $"{report.Decision.ToString().ToLowerInvariant()} {report.Urgency?.ToString().ToLowerInvariant()} {string.Join(' ', report.Codes())}";
        Assert.Equal(Squeeze(expected), Squeeze(said));
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
