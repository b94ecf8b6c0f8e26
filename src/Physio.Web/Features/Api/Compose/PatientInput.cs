using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Api.Compose;

/// <summary>Turns what was read into what the domain decides by.</summary>
/// <remarks>
/// Where a field is a problem a placeholder stands, so that everything else can still be checked; with any problem nothing is decided.
/// </remarks>
internal static class PatientInput
{
    public static ScreeningFacts Facts(InputValues input) => new()
    {
        Age = input.Whole("age") ?? 0,
        Sex = Enum.Parse<Sex>(input.Text("sex") ?? nameof(Sex.X)),
        Vitals = Vitals(input),
        Symptoms = input.Codes<Symptom>("symptoms"),
        RedFlags = input.Codes<RedFlag>("redFlags"),
        Diagnoses = input.Codes<Diagnosis>("diagnoses"),
        Phase = input.Code<Phase>("phase") ?? Phase.Attack,
        PainAtRest = input.Whole("painRest") is { } pain ? new PainScore(pain) : null,
        Pregnancy = input.Whole("pregnancyWeeks") is { } week ? new PregnancyWeek(week) : null,
        Setting = input.Code<Setting>("setting") ?? Setting.Home,
        FirstPrescription = input.Flag("firstPrescription") ?? true,
        Equipment = input.Codes<Equipment>("equipment"),
        AddedRestrictions = input.Codes<Restriction>("restrictions"),
        Overrides = [.. input.Groups("overrides").Select(at => new RuleOverride(input.Text($"{at}.rule") ?? "", input.Text($"{at}.reason") ?? "", input.Text($"{at}.by") ?? ""))],
        PhysicianClearance = input.Flag("physicianClearance") ?? false,
        MedicalRelease = input.Flag("physicianClearance"),
        BetaBlocker = input.Flag("betaBlocker") ?? false,
        WeeksSinceSurgery = input.Whole("weeksSinceSurgery"),
        Fusion = input.Flag("fusion") ?? false,
        HoursSinceEasing = input.Whole("hoursSinceEasing"),
        AttackWithin14Days = input.Flag("attackWithin14Days") ?? false,
        DirectionalPreference = input.Code<MovementDirection>("directionalPreference"),
        ChronicLungTarget = input.Flag("chronicLungTarget") ?? false,
        Antipyretics = input.Flag("antipyretics") ?? false,
        BaselineReadings = input.Numbers("baselineReadings"),
    };

    public static ComposeWishes Wishes(InputValues input) => new()
    {
        MinutesPerDay = input.Whole("minutesPerDay") ?? ComposeWishes.Default.MinutesPerDay,
        MaxExercises = input.Whole("maxExercises") ?? ComposeWishes.Default.MaxExercises,
    };

    private static VitalSigns Vitals(InputValues input)
    {
        var (pressure, half) = Pressure(input.Whole("vitals.systolic"), input.Whole("vitals.diastolic"));
        var (standing, halfStanding) = Pressure(input.Whole("vitals.standingSystolic"), input.Whole("vitals.standingDiastolic"));
        return new()
        {
            Temperature = input.Number("vitals.temperatureC") is { } degrees ? new Celsius(degrees) : null,
            BloodPressure = pressure,
            PartialPressure = half,
            HeartRate = input.Whole("vitals.heartRate") is { } rate ? new HeartRate(rate) : null,
            OxygenSaturation = input.Whole("vitals.spo2") is { } percent ? new OxygenSaturation(percent) : null,
            RespiratoryRate = input.Whole("vitals.respiratoryRate") is { } breaths ? new RespiratoryRate(breaths) : null,
            Standing = standing,
            PartialStanding = halfStanding,
            BaselineSystolic = input.Whole("vitals.baselineSystolic"),
        };
    }

    private static (BloodPressure? Whole, PressureReading? Half) Pressure(int? systolic, int? diastolic) => (systolic, diastolic) switch
    {
        ({ } upper, { } lower) => (new BloodPressure(upper, lower), null),
        (null, null) => (null, null),
        _ => (null, new PressureReading(systolic, diastolic)),
    };
}
