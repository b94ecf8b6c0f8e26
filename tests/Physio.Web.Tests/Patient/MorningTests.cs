using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>The next morning's question: asked once, on the right days, and red pain rests from the answer.</summary>
public sealed class MorningTests : PatientPageTests
{
    [Fact]
    public async Task The_day_after_a_session_the_start_page_asks_how_the_pain_is()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone);
        Assert.Null((await phone.OpenAsync(Story)).QuerySelector(".morning"));

        Database.Time.Advance(TimeSpan.FromDays(1));
        var start = await phone.OpenAsync(Story);

        Assert.Equal(11, start.QuerySelectorAll(".morning input[name=morning]").Length);
        Assert.All(start.QuerySelectorAll<IHtmlInputElement>(".morning input[name=morning]"), choice => Assert.True(choice.IsRequired));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task It_is_asked_for_three_days(int days, bool asked)
    {
        var phone = Host.APhone();
        await ReportedAsync(phone);
        Database.Time.Advance(TimeSpan.FromDays(days));

        Assert.Equal(asked, (await phone.OpenAsync(Story)).QuerySelector(".morning") is not null);
    }

    [Fact]
    public async Task Only_the_last_session_is_asked_about()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone);
        Database.Time.Advance(TimeSpan.FromDays(1));
        await ReportedAsync(phone);

        Assert.Null((await phone.OpenAsync(Story)).QuerySelector(".morning"));
    }

    [Fact]
    public async Task A_skipped_session_is_not_asked_about()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, "skipped", "", "");
        Database.Time.Advance(TimeSpan.FromDays(1));

        Assert.Null((await phone.OpenAsync(Story)).QuerySelector(".morning"));
    }

    [Fact]
    public async Task A_therapist_who_does_not_ask_for_pain_does_not_ask_in_the_morning_either()
    {
        await ChooseAsync(new(AsksPain: false));
        var phone = Host.APhone();
        await ReportedAsync(phone);
        Database.Time.Advance(TimeSpan.FromDays(1));

        Assert.Null((await phone.OpenAsync(Story)).QuerySelector(".morning"));
    }

    [Theory]
    [InlineData("2", "Green: it has settled", false)]
    [InlineData("3", "Amber: not quite settled", false)]
    [InlineData("4", "Red: please rest today", true)]
    [InlineData("6", "Red: please rest today", true)]
    public async Task The_answer_says_what_it_means(string pain, string title, bool red)
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, before: "2", after: "2");
        Database.Time.Advance(TimeSpan.FromDays(1));
        var page = await phone.PageAsync(await phone.TellMorningAsync(Story, check, pain));

        Assert.Contains(title, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(red ? [AlertKind.PainNextMorning] : [], (await AlertsAsync()).Select(alert => alert.Kind));
        Assert.Null((await phone.OpenAsync(Story)).QuerySelector(".morning"));
    }

    [Fact]
    public async Task H18_red_pain_in_the_morning_tells_the_therapist()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, before: "2", after: "2");
        Database.Time.Advance(TimeSpan.FromDays(1));
        var page = await phone.PageAsync(await phone.TellMorningAsync(Story, check, "8"));

        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal((AlertKind.PainNextMorning, "Done, pain before 2, after 2, next morning 8"), (alert.Kind, alert.Detail));
        Assert.Contains($"{PlanStory.Therapist} has been told", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Red_pain_in_the_morning_rests_for_a_day_from_the_answer()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, before: "2", after: "2");
        Database.Time.Advance(TimeSpan.FromDays(1));
        await phone.TellMorningAsync(Story, check, "8");

        Database.Time.Advance(TimeSpan.FromHours(24).Subtract(TimeSpan.FromSeconds(1)));
        var (_, resting) = await phone.StartSessionAsync(Story);
        Assert.Contains("Rest first", resting.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(resting.DocumentElement.OuterHtml);

        Database.Time.Advance(TimeSpan.FromSeconds(1));
        var (_, open) = await phone.StartSessionAsync(Story);
        Assert.NotEmpty(open.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task S31_sent_five_times_at_once_it_counts_once()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, before: "2", after: "2");
        Database.Time.Advance(TimeSpan.FromDays(1));
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => phone.TellMorningAsync(Story, check, "7")));

        Assert.Equal($"{Story.Address}/session/{check:N}/morning", Assert.Single(answers.Select(answer => answer.Headers.Location?.OriginalString).Distinct()));
        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task S31_a_second_different_answer_changes_nothing_and_says_so()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, before: "2", after: "2");
        Database.Time.Advance(TimeSpan.FromDays(1));
        await phone.TellMorningAsync(Story, check, "1");
        var page = await phone.PageAsync(await phone.TellMorningAsync(Story, check, "9"));

        Assert.Contains("the first one stays", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new PainScore(1), (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).PainNextMorning);
        Assert.Empty(await AlertsAsync());
    }

    [Theory]
    [InlineData("11")]
    [InlineData("")]
    [InlineData("a little")]
    public async Task What_is_no_pain_score_gets_a_sentence_at_the_field(string typed)
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone);
        Database.Time.Advance(TimeSpan.FromDays(1));
        var answer = await phone.TellMorningAsync(Story, check, typed);
        var page = await phone.PageAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("choose a number from 0 to 10", page.QuerySelector("#morning-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).PainNextMorning);
    }

    [Fact]
    public async Task Too_early_too_late_or_without_a_session_it_leads_back_to_the_plan()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone);

        foreach (var answer in new[] { await phone.TellMorningAsync(Story, check, "3"), await phone.TellMorningAsync(Story, Guid.CreateVersion7(), "3") })
        {
            Assert.Equal(Story.Address, answer.Headers.Location!.OriginalString);
        }

        Database.Time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(Story.Address, (await phone.TellMorningAsync(Story, check, "3")).Headers.Location!.OriginalString);
        Assert.Null((await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).PainNextMorning);
    }

    [Fact]
    public async Task A_session_under_an_earlier_link_can_be_answered_through_the_new_one()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone);
        var secret = Domain.Sharing.LinkSecret.New();
        var link = Domain.Sharing.ShareLink.Create(Story.Clinic.Id, Story.Plan.Id, secret, Domain.Sharing.ShareLink.DefaultDays, PlanStory.Therapist, Now);
        await Database.SaveAsync(Story.Clinic.Id, [link], Cancellation);
        Database.Time.Advance(TimeSpan.FromDays(1));
        var start = await phone.PageAsync(await phone.GetAsync($"/p/{secret.Text}"));
        var page = await phone.PageAsync(await phone.PostAsync(start.QuerySelector(".morning form")!.GetAttribute("action")!, ("morning", "3")));

        Assert.Contains("it has settled", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new PainScore(3), (await AskAsync(db => db.SessionReports.SingleAsync(row => row.CheckId == new TodayCheckId(check), Cancellation))).PainNextMorning);
    }

    private async Task<Guid> ReportedAsync(Phone phone, string before = "3", string after = "3")
    {
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, before: before, after: after);
        return check;
    }
}
