using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Web.Features.Api.Vocabulary;

namespace Physio.Web.Features.Api.Compose;

/// <summary>
/// The input of <c>POST /api/v1/compose</c>. What has no safe value to fall back on is required; a list of what is present may be left out,
/// which says that nothing is.
/// </summary>
internal static class ComposeFields
{
    private const string Pressure = "mm Hg";

    public static IReadOnlyList<InputField> Vitals { get; } =
    [
        new NumberField("temperatureC", "Body temperature.", Celsius.Min, Celsius.Max, "°C") { Whole = false },
        new NumberField("systolic", "Systolic pressure at rest. One half of a pressure counts even when the other is not known.", BloodPressure.MinSystolic, BloodPressure.MaxSystolic, Pressure),
        new NumberField("diastolic", "Diastolic pressure at rest, at least 10 below the systolic one.", BloodPressure.MinDiastolic, BloodPressure.MaxDiastolic, Pressure),
        new NumberField("heartRate", "Heart rate at rest.", HeartRate.Min, HeartRate.Max, "beats a minute"),
        new NumberField("spo2", "Oxygen saturation.", OxygenSaturation.Min, OxygenSaturation.Max, "%"),
        new NumberField("respiratoryRate", "Breaths at rest.", RespiratoryRate.Min, RespiratoryRate.Max, "breaths a minute"),
        new NumberField("baselineSystolic", "The patient's own usual systolic pressure; wins over baselineReadings.", BloodPressure.MinSystolic, BloodPressure.MaxSystolic, Pressure),
        new NumberField("standingSystolic", "Systolic pressure within three minutes of standing up.", BloodPressure.MinSystolic, BloodPressure.MaxSystolic, Pressure),
        new NumberField("standingDiastolic", "Diastolic pressure within three minutes of standing up.", BloodPressure.MinDiastolic, BloodPressure.MaxDiastolic, Pressure),
    ];

    public static IReadOnlyList<InputField> Override { get; } =
    [
        new CodeField("rule", "Code of the finding to set aside; a closed list.", CodeLists.OverridableRules) { Required = true },
        new TextField("reason", "Why, for the audit trail.", RuleOverride.MinReasonLength, RuleOverride.MaxReasonLength) { Required = true },
        new CodeField("by", "Who answers for it.", CodeLists.OverrideAuthors) { Required = true },
    ];

    public static IReadOnlyList<InputField> All { get; } =
    [
        new NumberField("age", "Completed years.", 0, FactsCheck.MaxAge, "years") { Required = true },
        new CodeField("sex", "Sex.", CodeLists.Sexes) { Required = true },
        new GroupField("vitals", "Vital signs at rest. A member that is null or absent was not measured, which is never read as normal.", Vitals) { Required = true },
        new CodeListField("symptoms", "Symptoms of today.", CodeLists.Symptoms) { TakesNull = false },
        new CodeListField("redFlags", "Red flags, pregnancy contraindications and warning signs.", CodeLists.RedFlags) { TakesNull = false },
        new CodeListField("diagnoses", "Diagnoses; [] when there is none yet.", CodeLists.Diagnoses) { Required = true },
        new CodeField("phase", "State of the complaint; active is an untreated visceral cause.", CodeLists.Phases) { Required = true },
        new NumberField("painRest", "Pain at rest; null when not asked.", PainScore.Min, PainScore.Max, ""),
        new NumberField("pregnancyWeeks", "Completed weeks of pregnancy; null when not pregnant.", PregnancyWeek.Min, PregnancyWeek.Max, "weeks"),
        new CodeField("setting", "Where the exercises are done.", CodeLists.Settings) { Default = "home" },
        new FlagField("firstPrescription", "The first two weeks of a plan. Left out it is true, the more careful side.") { Default = true },
        new CodeListField("equipment", "What is at hand. Mat and wall are always assumed.", CodeLists.Equipment) { Default = Array.Empty<string>() },
        new CodeListField("restrictions", "Movements and positions that the therapist forbids on top of what diagnosis, pregnancy and vital signs forbid.", CodeLists.Restrictions),
        new GroupListField("overrides", "Findings that a professional sets aside. One whose conditions are not fulfilled changes nothing.", Override),
        new FlagField("physicianClearance", "A physician has released the patient. False says that there is no release; left out it is left to the phase."),
        new FlagField("betaBlocker", "Takes a drug that slows the pulse.") { Default = false },
        new NumberField("weeksSinceSurgery", "Whole weeks since a back operation; null with post-lumbar-surgery means not known and holds.", 0, FactsCheck.MaxWeeksSinceSurgery, "weeks"),
        new FlagField("fusion", "The operation was a fusion: the limits of weeks 6 to 12 stay.") { Default = false },
        new NumberField("hoursSinceEasing", "Hours since an attack began to ease.", 0, FactsCheck.MaxHoursSinceEasing, "hours"),
        new FlagField("attackWithin14Days", "There was an attack within the last 14 days.") { Default = false },
        new CodeField("directionalPreference", "Direction of movement that eases the pain.", CodeLists.Directions),
        new FlagField("chronicLungTarget", "Chronic lung disease with a written saturation target of 88 to 92 %.") { Default = false },
        new FlagField("antipyretics", "Took a drug against fever within the last 24 hours.") { Default = false },
        new NumberListField("baselineReadings", "Systolic pressures at rest of the last 90 days under unchanged treatment, latest last.",
            new NumberField("reading", "Systolic pressure.", BloodPressure.MinSystolic, BloodPressure.MaxSystolic, Pressure)),
        new NumberField("minutesPerDay", "Time the patient has a day.", ComposeWishes.MinMinutes, ComposeWishes.MaxMinutes, "minutes") { Default = ComposeWishes.Default.MinutesPerDay },
        new NumberField("maxExercises", "At most so many exercises; the screening may allow fewer.", 1, ComposeWishes.MostExercises, "exercises") { Default = ComposeWishes.Default.MaxExercises },
        new TextField("policy", "Name of a threshold policy; left out, the one the clinic screens by.", 1, Clinic.MaxPolicyNameLength),
    ];
}
