using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Turns what was typed into the facts the screening reads. What is open, or no number, becomes unknown and never normal.</summary>
public static class FormFacts
{
    public const int OldestReadingDays = 30;

    /// <summary>Key of the question that the pregnancy field answers.</summary>
    private const string PregnantQuestion = "pregnant";

    public static ScreeningFacts From(AssessPatientForm form, TimeProvider clock)
    {
        var questions = form.Questions;
        return new()
        {
            Age = form.Patient.Age,
            Sex = form.Patient.Sex,
            Equipment = form.Patient.Equipment,
            CanGetToFloor = form.Patient.CanGetToFloor,
            Vitals = form.Vitals.ToVitalSigns(MeasuredAt(form, clock)),
            Symptoms = form.Answers.Symptoms(questions),
            RedFlags = form.Answers.RedFlags(questions),
            Unanswered = [.. form.Answers.Unanswered(questions), .. IsPregnancyOpen(form) ? [PregnantQuestion] : Array.Empty<string>()],
            Diagnoses = [.. form.Diagnoses],
            Phase = form.Phase ?? Phase.Remission,
            PainAtRest = form.PainAtRest is { } pain && !form.PainNotAsked ? new PainScore(pain) : null,
            Pregnancy = form.IsPregnant && NumberText.Whole(form.PregnancyWeek) is { } week ? new PregnancyWeek(week) : null,
            Setting = form.Setting,
            FirstPrescription = form.FirstPrescription,
            AddedRestrictions = [.. form.AddedRestrictions.Order()],
            LiftedRestrictions = [.. form.LiftedRestrictions],
            Overrides = [.. form.Overrides],
            PhysicianClearance = form.PhysicianClearance,
            BetaBlocker = form.BetaBlocker,
            WeeksSinceSurgery = form.AsksSurgery ? NumberText.Whole(form.WeeksSinceSurgery) : null,
            Fusion = form.AsksSurgery && form.Fusion,
            MedicalRelease = form.AsksRelease && form.MedicalRelease,
            HoursSinceEasing = form.AsksEasing ? NumberText.Whole(form.HoursSinceEasing) : null,
            AttackWithin14Days = form.AttackWithin14Days,
            DirectionalPreference = form.DirectionalPreference,
            ChronicLungTarget = form.ChronicLungTarget,
            Antipyretics = form.Antipyretics,
            BaselineReadings = form.Vitals.TreatmentChanged ? [] : form.BaselineReadings,
        };
    }

    /// <summary>For the panel beside the form: a value that is refused counts as not measured, and overrides that do not apply are left out.</summary>
    public static ScreeningFacts Screenable(ScreeningFacts facts, ThresholdPolicy policy)
    {
        var refused = FactsCheck.Problems(facts).Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal);
        var vitals = facts.Vitals with
        {
            Temperature = refused.Contains(AssessmentFields.Temperature) ? null : facts.Vitals.Temperature,
            BloodPressure = refused.Contains(AssessmentFields.Systolic) || refused.Contains(AssessmentFields.Diastolic) ? null : facts.Vitals.BloodPressure,
            HeartRate = refused.Contains(AssessmentFields.HeartRate) ? null : facts.Vitals.HeartRate,
            OxygenSaturation = refused.Contains(AssessmentFields.OxygenSaturation) ? null : facts.Vitals.OxygenSaturation,
            RespiratoryRate = refused.Contains(AssessmentFields.RespiratoryRate) ? null : facts.Vitals.RespiratoryRate,
            Standing = refused.Contains(AssessmentFields.StandingSystolic) || refused.Contains(AssessmentFields.StandingDiastolic) ? null : facts.Vitals.Standing,
            BaselineSystolic = refused.Contains(AssessmentFields.BaselineSystolic) ? null : facts.Vitals.BaselineSystolic,
        };
        var screenable = facts with
        {
            Vitals = vitals,
            Pregnancy = refused.Contains(AssessmentFields.PregnancyWeek) ? null : facts.Pregnancy,
            Unanswered = refused.Contains(AssessmentFields.PregnancyWeek) ? [.. facts.Unanswered, PregnantQuestion] : facts.Unanswered,
            WeeksSinceSurgery = refused.Contains(AssessmentFields.WeeksSinceSurgery) ? null : facts.WeeksSinceSurgery,
            HoursSinceEasing = refused.Contains(AssessmentFields.HoursSinceEasing) ? null : facts.HoursSinceEasing,
        };
        return screenable with { Overrides = [.. screenable.Overrides.Where(given => OverrideRules.Problems(screenable with { Overrides = [given] }, policy).Count == 0)] };
    }

    private static bool IsPregnancyOpen(AssessPatientForm form) =>
        form.IsPregnant ? NumberText.Whole(form.PregnancyWeek) is null : form.Pregnant is null && form.Patient.MustAnswerPregnancy;

    private static DateTimeOffset MeasuredAt(AssessPatientForm form, TimeProvider clock) =>
        form.Vitals.MeasuredAt is { } wall
            ? new DateTimeOffset(wall, clock.LocalTimeZone.GetUtcOffset(wall)).ToUniversalTime()
            : clock.GetUtcNow();
}
