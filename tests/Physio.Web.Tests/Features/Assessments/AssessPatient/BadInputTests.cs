using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

/// <summary>Every wrong value gets its sentence at its field and stores nothing.</summary>
public sealed class BadInputTests : AssessmentDesk
{
    public static TheoryData<string, string, string> Vitals => new()
    {
        { AssessmentFields.Temperature, "98.6", "37.0 °C" },
        { AssessmentFields.Temperature, "366", "36.6 °C" },
        { AssessmentFields.Temperature, "3,66", "36.6 °C" },
        { AssessmentFields.Temperature, "29.9", "30" },
        { AssessmentFields.Temperature, "44.1", "44" },
        { AssessmentFields.Temperature, "warm", "30–44 °C" },
        { AssessmentFields.Systolic, "49/30", "50 to 300" },
        { AssessmentFields.Systolic, "301/80", "50 to 300" },
        { AssessmentFields.Systolic, "1200", "50 to 300" },
        { AssessmentFields.Systolic, "80/120", "120/80" },
        { AssessmentFields.Systolic, "120/111", "at least 10" },
        { AssessmentFields.Systolic, "high", "50–300" },
        { AssessmentFields.Diastolic, "120/19", "20 to 200" },
        { AssessmentFields.Diastolic, "250/201", "20 to 200" },
        { AssessmentFields.HeartRate, "19", "20 to 250" },
        { AssessmentFields.HeartRate, "251", "20 to 250" },
        { AssessmentFields.HeartRate, "72.5", "20–250" },
        { AssessmentFields.OxygenSaturation, "39", "40 to 100" },
        { AssessmentFields.OxygenSaturation, "101", "40 to 100" },
        { AssessmentFields.RespiratoryRate, "3", "4 to 60" },
        { AssessmentFields.RespiratoryRate, "61", "4 to 60" },
        { AssessmentFields.StandingSystolic, "70/100", "at least 10" },
        { AssessmentFields.BaselineSystolic, "301", "50 to 300" },
        { AssessmentFields.BaselineSystolic, "usual", "50–300" },
        { AssessmentFields.PregnancyWeek, "0", "1 to 42" },
        { AssessmentFields.PregnancyWeek, "45", "1 to 42" },
        { AssessmentFields.PregnancyWeek, "late", "1–42" },
    };

    [Theory]
    [MemberData(nameof(Vitals))]
    public async Task H04_an_impossible_value_is_refused_with_field_and_range_and_stores_nothing(string path, string typed, string said)
    {
        var form = (await NewFormAsync()).InRemission();
        Type(form, path, typed);

        var outcome = await SaveAsync(form);

        var problem = Assert.Single(Assert.IsType<SaveAssessmentOutcome.Invalid>(outcome).Problems, problem => problem.Path == path);
        Assert.Contains(said, problem.Sentence, StringComparison.Ordinal);
        Assert.Empty(await StoredAsync());
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task H17_a_time_in_the_future_is_refused()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.MeasuredAt = Time.GetLocalNow().DateTime.AddMinutes(1));

        var outcome = await SaveAsync(form);

        Assert.Equal(AssessmentFields.MeasuredAt, Assert.Single(Assert.IsType<SaveAssessmentOutcome.Invalid>(outcome).Problems).Path);
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task A_time_set_back_is_kept()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.MeasuredAt = Time.GetLocalNow().DateTime.AddHours(-2));

        await SaveAsync(form);

        Assert.Equal(Time.GetUtcNow().AddHours(-2), Assert.Single(await StoredAsync()).Facts.Vitals.MeasuredAt);
    }

    [Fact]
    public async Task H09_a_vital_sign_without_value_and_without_choice_is_owed()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => filled.Vitals.OxygenSaturation.Type(""));

        var outcome = await SaveAsync(form);

        var problem = Assert.Single(Assert.IsType<SaveAssessmentOutcome.Invalid>(outcome).Problems);
        Assert.Equal((AssessmentFields.OxygenSaturation, true), (problem.Path, problem.Missing));
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Phase_pain_and_pregnancy_are_owed()
    {
        var form = (await NewFormAsync()).InRemission().With(filled => (filled.Phase, filled.PainAtRest, filled.Pregnant) = (null, null, null));

        var outcome = await SaveAsync(form);

        Assert.Equal(
            [AssessmentFields.Phase, AssessmentFields.PainAtRest, AssessmentFields.Pregnant],
            Assert.IsType<SaveAssessmentOutcome.Invalid>(outcome).Problems.Select(problem => problem.Path));
    }

    private static void Type(AssessPatientForm form, string path, string typed)
    {
        switch (path)
        {
            case AssessmentFields.Temperature:
                form.Vitals.Temperature.Type(typed);
                break;
            case AssessmentFields.Systolic or AssessmentFields.Diastolic:
                form.Vitals.Pressure.TypeSystolic(typed);
                break;
            case AssessmentFields.HeartRate:
                form.Vitals.HeartRate.Type(typed);
                break;
            case AssessmentFields.OxygenSaturation:
                form.Vitals.OxygenSaturation.Type(typed);
                break;
            case AssessmentFields.RespiratoryRate:
                form.Vitals.RespiratoryRate.Type(typed);
                break;
            case AssessmentFields.StandingSystolic:
                form.Vitals.Standing.TypeSystolic(typed);
                break;
            case AssessmentFields.BaselineSystolic:
                form.Vitals.BaselineSystolic = typed;
                break;
            default:
                (form.Pregnant, form.PregnancyWeek) = (true, typed);
                break;
        }
    }
}
