using Microsoft.EntityFrameworkCore;
using Physio.Domain.Assessments;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>The stored facts are screened again at each opening.</summary>
public sealed class DeliveryTests : PatientPageTests
{
    [Fact]
    public async Task A_new_assessment_with_fever_closes_the_link_and_the_session_that_was_open()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Database.Time.Advance(TimeSpan.FromMinutes(5));
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithTemperature(38.4m), Now)], Cancellation);

        var start = await phone.OpenAsync(Story);
        Assert.Contains("No exercises for now", start.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fever", start.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(start.DocumentElement.OuterHtml);
        var session = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}"));
        AssertNoExerciseIn(session.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task S53_a_new_version_of_the_clinics_policy_decides_at_the_next_opening()
    {
        await Database.SaveAsync(
            Story.Clinic.Id,
            [
                Story.Assess(AssessmentFacts.InRemission().WithPulse(112), Now.AddMinutes(1)),
                APolicy.Approved(Story.Clinic.Id, "own", 1, Now),
                APolicy.Draft(Story.Clinic.Id, "own", 2, Now, policy => policy with { HeartRateHighAbove = 110 }),
            ],
            Cancellation);
        await ChangeAsync(async db => (await db.Clinics.SingleAsync(Cancellation)).ScreenBy("own"));
        var phone = Host.APhone();
        Assert.Null((await phone.OpenAsync(Story)).QuerySelector("main [role=alert]"));

        await ChangeAsync(async db => (await db.ClinicPolicies.SingleAsync(row => row.Number == 2, Cancellation))
            .Approve(APolicy.ApproverId, APolicy.Approver, DateOnly.FromDateTime(Now.UtcDateTime), Now));

        var closed = await phone.OpenAsync(Story);
        Assert.Contains("No exercises for now", closed.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(closed.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task S53_a_policy_name_nobody_knows_shows_no_more_than_the_strictest()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithPulse(112), Now.AddMinutes(1))], Cancellation);
        await ChangeAsync(async db => (await db.Clinics.SingleAsync(Cancellation)).ScreenBy("gone"));

        AssertNoExerciseIn((await Host.APhone().OpenAsync(Story)).DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_closed_plan_is_told_to_the_therapist_once_a_day_and_never_by_a_get()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithTemperature(38.4m), Now.AddMinutes(1))], Cancellation);
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        Assert.Empty(await AlertsAsync());

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => phone.PostAsync($"{Story.Address}/opened")));
        Database.Time.Advance(TimeSpan.FromDays(1));
        await phone.PostAsync($"{Story.Address}/opened");
        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal(AlertKind.PlanWithheld, alert.Kind);

        await ChangeAsync(async db => (await db.Alerts.SingleAsync(Cancellation)).Resolve(PlanStory.Therapist, Now));
        await phone.PostAsync($"{Story.Address}/opened");
        Assert.Equal(2, (await AlertsAsync()).Count);
    }

    [Fact]
    public async Task An_emergency_among_the_facts_shows_the_emergency_number()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithRedFlag(RedFlag.SaddleAnaesthesia), Now.AddMinutes(1))], Cancellation);

        var page = await Host.APhone().OpenAsync(Story);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='tel:112']"));
    }

    [Fact]
    public async Task A_retired_exercise_disappears_is_named_with_a_reason_and_told_to_the_therapist()
    {
        await ChangeAsync(async db => (await db.Exercises.SingleAsync(row => row.Slug == "wall-squat", Cancellation)).Retire("Recalled", null, Now));

        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        Assert.Contains("2 exercises", start.Body!.TextContent, StringComparison.Ordinal);
        var (_, page) = await phone.StartSessionAsync(Story);
        Assert.Equal([Story.ExerciseNames[0], Story.ExerciseNames[2]], page.QuerySelectorAll("article h2").Select(name => name.TextContent));
        Assert.Contains("Your clinic has taken this exercise out of use", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Story.Exercises[1].Published!.Content.Steps[0], page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AlertKind.PlanWithheld, Assert.Single(await AlertsAsync()).Kind);
    }

    [Fact]
    public async Task What_the_patient_no_longer_has_at_home_or_can_no_longer_do_is_left_out()
    {
        await ChangeAsync(async db => (await db.Patients.SingleAsync(Cancellation)).Describe(APatient.Named(PlanStory.PatientName).WithAtHome(Equipment.Chair).WhoCannotGetToTheFloor().Details()));

        var (_, page) = await Host.APhone().StartSessionAsync(Story);
        Assert.Equal([Story.ExerciseNames[1]], page.QuerySelectorAll("article h2").Select(name => name.TextContent));
    }

    [Fact]
    public async Task With_every_exercise_withheld_the_page_says_to_call()
    {
        await ChangeAsync(async db => (await db.Exercises.ToListAsync(Cancellation)).ForEach(exercise => exercise.Retire("Recalled", null, Now)));

        var page = await Host.APhone().OpenAsync(Story);
        Assert.Contains("None of your exercises fits", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='tel:0305550100']"));
    }

    [Fact]
    public async Task The_day_after_the_review_date_it_is_time_to_see_the_therapist()
    {
        Database.Time.Advance(TimeSpan.FromDays(14));
        Assert.NotNull((await Host.APhone().OpenAsync(Story)).QuerySelector("button[value=none]"));
        Database.Time.Advance(TimeSpan.FromDays(1));

        var page = await Host.APhone().OpenAsync(Story);
        Assert.Contains("Time to see your therapist", page.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Red_pain_closes_the_plan_for_a_day_without_waiting_for_anybody()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, before: "3", after: "6");
        Database.Time.Advance(TimeSpan.FromHours(24).Subtract(TimeSpan.FromSeconds(1)));
        var (_, resting) = await phone.StartSessionAsync(Story);
        Assert.Contains("Rest first", resting.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(resting.DocumentElement.OuterHtml);

        Database.Time.Advance(TimeSpan.FromSeconds(1));
        var (_, open) = await phone.StartSessionAsync(Story);
        Assert.NotEmpty(open.QuerySelectorAll("article"));
    }
}
