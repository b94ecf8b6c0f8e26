using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

public sealed class FormFactsTests : AssessmentDesk
{
    [Fact]
    public async Task What_is_typed_becomes_facts()
    {
        var form = (await NewFormAsync()).InRemission().With(filled =>
        {
            filled.BetaBlocker = true;
            filled.Setting = Setting.Clinic;
            filled.DirectionalPreference = MovementDirection.Extension;
            filled.AddedRestrictions.Add(Restriction.Kneeling);
            filled.Vitals.BaselineSystolic = "124";
            filled.Vitals.Standing.TypeSystolic("118/76");
        });

        var facts = FormFacts.From(form, Time);

        Assert.Equal(45, facts.Age);
        Assert.Equal(Sex.F, facts.Sex);
        Assert.Equal([Equipment.Mat, Equipment.Chair, Equipment.Wall], facts.Equipment);
        Assert.Equal(new Celsius(36.6m), facts.Vitals.Temperature);
        Assert.Equal(new BloodPressure(122, 78), facts.Vitals.BloodPressure);
        Assert.Equal(new BloodPressure(118, 76), facts.Vitals.Standing);
        Assert.Equal(124, facts.Vitals.BaselineSystolic);
        Assert.Equal(TestDatabase.Start, facts.Vitals.MeasuredAt);
        Assert.Equal(new PainScore(2), facts.PainAtRest);
        Assert.Equal([Restriction.Kneeling], facts.AddedRestrictions);
        Assert.True(facts is { BetaBlocker: true, Setting: Setting.Clinic, FirstPrescription: true, DirectionalPreference: MovementDirection.Extension });
        Assert.Empty(facts.Unanswered);
    }

    [Fact]
    public async Task Yes_answers_become_symptoms_and_red_flags()
    {
        var form = (await NewFormAsync()).With(filled =>
        {
            filled.Answers.Answer("dizziness", true);
            filled.Answers.Answer("cancer-history", true);
            filled.Answers.Answer("chills", false);
        });

        var facts = FormFacts.From(form, Time);

        Assert.Equal([Symptom.Dizziness], facts.Symptoms);
        Assert.Equal([RedFlag.CancerHistory], facts.RedFlags);
    }

    [Fact]
    public async Task H09_what_was_not_answered_is_listed_as_unanswered()
    {
        var form = (await NewFormAsync()).With(filled => filled.Answers.Answer("chills", false));

        var unanswered = FormFacts.From(form, Time).Unanswered;

        Assert.Contains("bladder-bowel-saddle", unanswered);
        Assert.Contains("fever-feeling", unanswered);
        Assert.Contains("pregnant", unanswered);
        Assert.DoesNotContain("chills", unanswered);
        Assert.DoesNotContain("ill-today", unanswered);
    }

    [Fact]
    public async Task Every_symptom_and_red_flag_of_a_pregnant_patient_is_asked()
    {
        var form = (await NewFormAsync()).With(filled => filled.Pregnant = true);

        var options = form.Questions.SelectMany(question => question.Options).ToList();

        Assert.Equal(Enum.GetValues<Symptom>().Length, options.Select(option => option.Symptom).OfType<Symptom>().Distinct().Count());
        Assert.Equal(Enum.GetValues<RedFlag>().Length, options.Select(option => option.RedFlag).OfType<RedFlag>().Distinct().Count());
    }

    [Fact]
    public async Task Pregnancy_questions_are_asked_of_pregnant_patients_only()
    {
        var form = await NewFormAsync();
        Assert.DoesNotContain(form.Questions, question => question.Audience is QuestionAudience.Pregnant);

        form.Pregnant = true;

        Assert.Contains(form.Questions, question => question.Audience is QuestionAudience.Pregnant);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("45")]
    public async Task Pregnant_without_a_usable_week_is_unknown_and_never_not_pregnant(string? week)
    {
        var form = (await NewFormAsync()).InRemission().With(filled => (filled.Pregnant, filled.PregnancyWeek) = (true, week ?? ""));
        form.Answers.NoneOf(form.Questions);

        var screening = Screen(form);

        Assert.Contains("pregnant", screening.Facts.Unanswered);
        Assert.False(screening.Report.PrescriptionAllowed);
    }

    [Fact]
    public async Task Not_measured_is_unknown_even_when_a_value_was_typed_before()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.HeartRate.LeaveOut(true));

        Assert.Null(FormFacts.From(form, Time).Vitals.HeartRate);
    }

    [Fact]
    public async Task A_refused_value_counts_as_not_measured_in_the_panel()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.Temperature.Type("366"));

        var screening = Screen(form);

        Assert.Null(screening.Facts.Vitals.Temperature);
        Assert.False(screening.Complete);
        Assert.False(screening.Report.PrescriptionAllowed);
    }

    [Fact]
    public async Task Fields_that_are_not_asked_do_not_count()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => (filled.WeeksSinceSurgery, filled.HoursSinceEasing, filled.MedicalRelease) = ("3", "2", true));

        var facts = FormFacts.From(form, Time);

        Assert.Null(facts.WeeksSinceSurgery);
        Assert.Null(facts.HoursSinceEasing);
        Assert.False(facts.MedicalRelease);
    }
}
