using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

public sealed class CheckTests : PatientPageTests
{
    public static TheoryData<CheckSign> EverySign => [.. Enum.GetValues<CheckSign>()];

    [Fact]
    public async Task The_start_page_says_whose_plan_it_is_and_shows_no_exercise_before_the_check()
    {
        var page = await Host.APhone().OpenAsync(Story);
        var text = page.Body!.TextContent;

        foreach (var words in new[] { "Hello Maria", PlanStory.Therapist, Story.Clinic.Name, PlanStory.PlanNote, "3 exercises", "you need: mat, free wall", "An aired room, but not a cool one.", "2 March 2026" })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.NotNull(page.QuerySelector("a[href='tel:0305550100']"));
        Assert.Equal(Slug.All<CheckSign>().Select(Slug.Of), page.QuerySelectorAll("input[name=sign]").Select(box => box.GetAttribute("value")!));
        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task None_of_these_leads_to_the_exercises_with_position_steps_dose_and_stop_signs()
    {
        var (_, page) = await Host.APhone().StartSessionAsync(Story);
        var text = page.Body!.TextContent;

        Assert.Equal(Story.ExerciseNames, page.QuerySelectorAll("article h2").Select(name => name.TextContent));
        var content = Story.Exercises[0].Published!.Content;
        foreach (var words in new[] { content.StartPosition, content.Benefit, content.Breathing, PlanStory.ItemNote, "5 times", "once a day, every day" }.Concat(content.Steps).Concat(content.Cues).Concat(content.StopSigns))
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.Empty(await AlertsAsync());
        Assert.NotNull((await AskAsync(db => db.ShareLinks.SingleAsync(Cancellation))).FirstOpenedAt);
    }

    [Theory]
    [MemberData(nameof(EverySign))]
    public async Task Any_sign_shows_no_exercise_says_why_and_tells_the_therapist(CheckSign sign)
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var page = await phone.PageAsync(await phone.AnswerAsync(Story, check, "send", sign));

        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        var first = page.QuerySelector("main")!.FirstElementChild!;
        Assert.Equal("alert", first.GetAttribute("role"));
        Assert.Contains("No exercises today", first.TextContent, StringComparison.Ordinal);
        Assert.Contains(CodeName.Of(sign), first.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{PlanStory.Therapist} has been told.", first.TextContent, StringComparison.Ordinal);
        Assert.NotNull(first.QuerySelector("a[href='tel:0305550100']"));
        Assert.Equal(CheckSigns.IsEmergency(sign), first.QuerySelector("a[href='tel:112']") is not null);

        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal((AlertKind.RedCheck, Story.Patient.Id), (alert.Kind, alert.PatientId));
        Assert.Contains(CodeName.English(sign), alert.Detail, StringComparison.OrdinalIgnoreCase);
        var plan = await AskAsync(db => db.Plans.SingleAsync(Cancellation));
        Assert.Equal(CheckSigns.IsAlarm(sign), plan.PausedAt is not null);
        Assert.Contains("check", (await AskAsync(db => db.AuditEntries.SingleAsync(Cancellation))).Action, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticked_sign_counts_even_when_none_was_pressed_and_the_page_says_so()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var page = await phone.PageAsync(await phone.AnswerAsync(Story, check, "none", CheckSign.Dizzy));

        Assert.Contains("what you ticked counts", page.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Sending_without_any_answer_asks_again_and_stores_nothing()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var answer = await phone.AnswerAsync(Story, check, "send");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nothing is ticked", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Empty(await AskAsync(db => db.TodayChecks.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task After_an_alarm_sign_the_link_stays_closed_and_still_takes_new_signs()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await phone.AnswerAsync(Story, check, "send", CheckSign.NewLegWeakness);
        var start = await phone.OpenAsync(Story);

        Assert.Equal("alert", start.QuerySelector("main")!.FirstElementChild!.GetAttribute("role"));
        Assert.Contains("Your plan is paused", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(start.QuerySelector("button[value=none]"));
        var forced = await phone.PageAsync(await phone.AnswerAsync(Story, Phone.CheckIdOn(start), "none"));
        AssertNoExerciseIn(forced.DocumentElement.OuterHtml);
        await phone.AnswerAsync(Story, Guid.NewGuid(), "send", CheckSign.ChestPain);
        Assert.Equal(2, (await AlertsAsync()).Count(alert => alert.Kind == AlertKind.RedCheck));
    }

    [Fact]
    public async Task After_feeling_unwell_a_new_check_opens_the_plan_with_a_reminder()
    {
        var phone = Host.APhone();
        await phone.AnswerAsync(Story, Phone.CheckIdOn(await phone.OpenAsync(Story)), "send", CheckSign.Fever);
        Database.Time.Advance(TimeSpan.FromHours(2));
        var start = await phone.OpenAsync(Story);

        Assert.Contains("You reported earlier: fever", start.Body!.TextContent, StringComparison.Ordinal);
        var page = await phone.PageAsync(await phone.AnswerAsync(Story, Phone.CheckIdOn(start), "none"));
        Assert.NotEmpty(page.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task S31_one_check_sent_ten_times_at_once_is_one_row_one_alert_and_one_answer()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => phone.AnswerAsync(Story, check, "send", CheckSign.ChestPain)));

        Assert.Equal($"{Story.Address}/session/{check:N}", Assert.Single(answers.Select(answer => answer.Headers.Location?.OriginalString).Distinct()));
        Assert.Single(await AskAsync(db => db.TodayChecks.ToListAsync(Cancellation)));
        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task Signs_sent_with_the_form_of_a_green_check_are_not_lost()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        for (var time = 0; time < 2; time++)
        {
            var page = await phone.PageAsync(await phone.AnswerAsync(Story, check, "send", CheckSign.Chills));
            AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        }

        Assert.Equal(2, await AskAsync(db => db.TodayChecks.CountAsync(Cancellation)));
        Assert.Single(await AlertsAsync());
        var old = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}"));
        AssertNoExerciseIn(old.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_check_opens_the_exercises_for_twelve_hours()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Database.Time.Advance(TimeSpan.FromHours(12).Subtract(TimeSpan.FromSeconds(1)));
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync($"{Story.Address}/session/{check:N}")).StatusCode);
        Database.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Story.Address, (await phone.GetAsync($"{Story.Address}/session/{check:N}")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_check_of_another_link_opens_nothing_and_its_form_id_is_refused()
    {
        var other = await TellAsync("Praxis am Fluss");
        var (foreign, _) = await Host.APhone().StartSessionAsync(other);
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        Assert.Equal(HttpStatusCode.SeeOther, (await phone.GetAsync($"{Story.Address}/session/{foreign:N}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await phone.AnswerAsync(Story, foreign, "none")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await phone.ReportAsync(Story, foreign)).StatusCode);
        Assert.Empty(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
    }
}
