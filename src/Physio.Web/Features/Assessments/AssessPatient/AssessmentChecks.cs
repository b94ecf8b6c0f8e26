using Physio.Domain.Screening;
using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>What is wrong with the form, in the order of the page. Plausible ranges come from the domain, which words them.</summary>
internal static class AssessmentChecks
{
    private static readonly string[] PageOrder =
    [
        AssessmentFields.Phase, AssessmentFields.PainAtRest, AssessmentFields.HoursSinceEasing, AssessmentFields.WeeksSinceSurgery, AssessmentFields.Pregnant,
        AssessmentFields.PregnancyWeek, AssessmentFields.Temperature, AssessmentFields.Systolic, AssessmentFields.Diastolic, AssessmentFields.HeartRate,
        AssessmentFields.OxygenSaturation, AssessmentFields.RespiratoryRate, AssessmentFields.StandingSystolic, AssessmentFields.StandingDiastolic,
        AssessmentFields.BaselineSystolic, AssessmentFields.MeasuredAt,
    ];

    public static IReadOnlyList<FieldProblem> Of(AssessPatientForm form, TimeProvider clock)
    {
        var facts = FormFacts.From(form, clock);
        return
        [
            .. Owed(form)
                .Concat(NumberChecks.Of(form))
                .Concat(FactsCheck.Problems(facts).Select(problem => new FieldProblem(problem.Path, problem.Sentence)))
                .Concat(BigChanges.Of(form))
                .Concat(Times(form, clock))
                .DistinctBy(problem => problem.Path)
                .OrderBy(problem => Array.IndexOf(PageOrder, problem.Path) is >= 0 and var place ? place : int.MaxValue),
        ];
    }

    /// <summary>Answers that may not be left open. Open screening questions are not here: they hold, and may be saved so.</summary>
    private static IEnumerable<FieldProblem> Owed(AssessPatientForm form)
    {
        if (form.Phase is null)
        {
            yield return new(AssessmentFields.Phase, AssessmentTexts.ChoosePhase, Missing: true);
        }

        if (form.PainAtRest is null && !form.PainNotAsked)
        {
            yield return new(AssessmentFields.PainAtRest, AssessmentTexts.ChoosePain, Missing: true);
        }

        if (form is { Pregnant: null, IsPregnant: false, Patient.MustAnswerPregnancy: true })
        {
            yield return new(AssessmentFields.Pregnant, AssessmentTexts.ChoosePregnant, Missing: true);
        }

        if (form.IsPregnant && form.PregnancyWeek.Length == 0)
        {
            yield return new(AssessmentFields.PregnancyWeek, AssessmentTexts.TypePregnancyWeek, Missing: true);
        }

        foreach (var row in VitalRows.All.Where(row => !row.Entry(form.Vitals).IsAnswered))
        {
            yield return new(row.Path, Owed(row.Name), Missing: true);
        }

        if (!form.Vitals.Pressure.IsAnswered)
        {
            yield return new(AssessmentFields.Systolic, Owed(AssessmentTexts.BloodPressure), Missing: true);
        }
    }

    private static IEnumerable<FieldProblem> Times(AssessPatientForm form, TimeProvider clock)
    {
        if (form.Vitals.MeasuredAt is not { } measured)
        {
            yield break;
        }

        var now = clock.GetLocalNow().DateTime;
        if (measured > now || measured < now.AddDays(-FormFacts.OldestReadingDays))
        {
            yield return new(AssessmentFields.MeasuredAt, AssessmentTexts.MeasuredAtRange.With(FormFacts.OldestReadingDays));
        }
    }

    private static string Owed(string name) => AssessmentTexts.MeasureOrLeaveOut.With(name);
}
