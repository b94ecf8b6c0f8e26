using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Texts that are no number at all, or half of a blood pressure. What is a number but impossible is for <see cref="FactsCheck"/>.</summary>
internal static class NumberChecks
{
    public static IEnumerable<FieldProblem> Of(AssessPatientForm form) =>
        Rows(form.Vitals)
            .Concat(Pair(form.Vitals.Pressure, AssessmentFields.Systolic, AssessmentFields.Diastolic))
            .Concat(Pair(form.Vitals.Standing, AssessmentFields.StandingSystolic, AssessmentFields.StandingDiastolic))
            .Concat(Whole(form.Vitals.BaselineSystolic, AssessmentFields.BaselineSystolic, AssessmentTexts.Baseline, BloodPressure.MinSystolic, BloodPressure.MaxSystolic))
            .Concat(form.IsPregnant ? Whole(form.PregnancyWeek, AssessmentFields.PregnancyWeek, AssessmentTexts.PregnancyWeek, PregnancyWeek.Min, PregnancyWeek.Max) : [])
            .Concat(form.AsksEasing ? Whole(form.HoursSinceEasing, AssessmentFields.HoursSinceEasing, AssessmentTexts.HoursSinceEasing, 0, FactsCheck.MaxHoursSinceEasing) : [])
            .Concat(form.AsksSurgery ? Whole(form.WeeksSinceSurgery, AssessmentFields.WeeksSinceSurgery, AssessmentTexts.WeeksSinceSurgery, 0, FactsCheck.MaxWeeksSinceSurgery) : []);

    private static IEnumerable<FieldProblem> Rows(VitalSignsEntry vitals) =>
        from row in VitalRows.All
        let entry = row.Entry(vitals)
        where entry is { NotMeasured: false, Text.Length: > 0 } && (row.Whole ? entry.Whole is null : entry.Value is null)
        select new FieldProblem(row.Path, Phrase.Of(
            row.Whole ? AssessmentTexts.NotAWholeNumber : AssessmentTexts.NotANumber, row.Name, $"{row.Range} {row.Unit()}"));

    private static IEnumerable<FieldProblem> Pair(PressureEntry entry, string systolicPath, string diastolicPath) =>
        entry.NotMeasured || entry.IsEmpty || entry.Value is not null
            ? []
            : Half(entry.Systolic, systolicPath, AssessmentTexts.Systolic, BloodPressure.MinSystolic, BloodPressure.MaxSystolic)
                .Concat(Half(entry.Diastolic, diastolicPath, AssessmentTexts.Diastolic, BloodPressure.MinDiastolic, BloodPressure.MaxDiastolic));

    private static IEnumerable<FieldProblem> Half(string text, string path, string name, int min, int max) =>
        NumberText.TryParseWhole(text, out var value) && value >= min && value <= max
            ? []
            : [new(path, Sentence(name, min, max, AssessmentTexts.UnitPressure), Missing: text.Length == 0)];

    private static IEnumerable<FieldProblem> Whole(string text, string path, string name, int min, int max) =>
        text.Length == 0 || NumberText.TryParseWhole(text, out _) ? [] : [new(path, Sentence(name, min, max, ""))];

    private static string Sentence(string name, int min, int max, string unit) =>
        Phrase.Of(AssessmentTexts.NotAWholeNumber, name, $"{NumberText.Of(min)}–{NumberText.Of(max)} {unit}".TrimEnd());
}
