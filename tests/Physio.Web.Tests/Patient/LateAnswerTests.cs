using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>What the server makes of answers that waited on a phone for a network.</summary>
public sealed class LateAnswerTests : PatientPageTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("604800", 604_800)]
    [InlineData("604801", 0)]
    [InlineData("99999999999999", 0)]
    [InlineData("-5", 0)]
    [InlineData("1.5", 0)]
    [InlineData("soon", 0)]
    [InlineData("", 0)]
    public async Task The_time_of_a_late_answer_is_the_servers_minus_what_the_phone_counted(string ago, int seconds)
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await AnswerLateAsync(phone, check, ago);
        await TellLateAsync(phone, check, ago);

        var stored = await AskAsync(db => db.TodayChecks.SingleAsync(Cancellation));
        var report = await AskAsync(db => db.SessionReports.SingleAsync(Cancellation));
        Assert.Equal((Now.AddSeconds(-seconds), seconds, Now), (stored.At, stored.LateSeconds, stored.ArrivedAt));
        Assert.Equal((Now.AddSeconds(-seconds), seconds, Now), (report.At, report.LateSeconds, report.ArrivedAt));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 2)]
    [InlineData("0", 2)]
    [InlineData("-1", 2)]
    [InlineData("one", 2)]
    [InlineData("undefined", 2)]
    public async Task A_check_belongs_to_the_version_that_was_on_the_phone_when_there_is_such_a_version(string version, int stored)
    {
        await IssueAgainAsync();
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await phone.PostAsync($"{Story.Address}/check", ("check", check.ToString("N")), ("answer", "none"), ("version", version));

        Assert.Equal(stored, (await AskAsync(db => db.TodayChecks.SingleAsync(Cancellation))).PlanVersion);
    }

    [Fact]
    public async Task A_check_of_an_older_version_opens_no_exercise_and_its_report_is_taken()
    {
        await IssueAgainAsync();
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var page = await phone.PageAsync(await phone.PostAsync($"{Story.Address}/check", ("check", check.ToString("N")), ("answer", "none"), ("version", "1")));
        await TellLateAsync(phone, check, "600");

        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        Assert.Equal(1, (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).PlanVersion);
    }

    [Fact]
    public async Task A_late_green_check_holds_from_when_it_was_answered()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await AnswerLateAsync(phone, check, Seconds(TimeSpan.FromHours(12)));

        Assert.Equal(Story.Address, (await phone.GetAsync($"{Story.Address}/session/{check:N}")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task H14_a_late_sign_takes_back_a_check_that_was_answered_after_it()
    {
        var phone = Host.APhone();
        var (green, _) = await phone.StartSessionAsync(Story);
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        await AnswerLateAsync(phone, Guid.NewGuid(), Seconds(TimeSpan.FromHours(5)), CheckSign.Fever);

        AssertNoExerciseIn((await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{green:N}"))).DocumentElement.OuterHtml);
        Assert.Contains("You reported earlier: fever", (await phone.OpenAsync(Story)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H14_a_late_alarm_sign_pauses_and_tells_from_its_arrival_also_after_a_new_version()
    {
        await IssueAgainAsync();
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        await AnswerLateAsync(phone, Guid.NewGuid(), Seconds(TimeSpan.FromDays(3)), CheckSign.ChestPain);

        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal((AlertKind.RedCheck, Now), (alert.Kind, alert.RaisedAt));
        Assert.Contains("answered without a network 72 h before it arrived", alert.Detail, StringComparison.Ordinal);
        Assert.Equal(Now, (await AskAsync(db => db.Plans.SingleAsync(Cancellation))).PausedAt);
        AssertNoExerciseIn((await phone.OpenAsync(Story)).DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task H14_late_red_pain_rests_from_its_arrival_also_when_a_version_was_issued_meanwhile()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Database.Time.Advance(TimeSpan.FromDays(2));
        await IssueAgainAsync();
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        await TellLateAsync(phone, check, Seconds(TimeSpan.FromDays(2)), before: "3", after: "7");

        Assert.Contains("before it arrived", Assert.Single(await AlertsAsync()).Detail, StringComparison.Ordinal);
        Database.Time.Advance(TimeSpan.FromHours(PainRest.Hours) - TimeSpan.FromSeconds(1));
        Assert.Contains("Rest first", (await phone.OpenAsync(Story)).Body!.TextContent, StringComparison.Ordinal);
        Database.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("Rest first", (await phone.OpenAsync(Story)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_issued_after_late_red_pain_arrived_ends_the_rest()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await TellLateAsync(phone, check, "3600", before: "3", after: "7");
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        await IssueAgainAsync();

        Assert.DoesNotContain("Rest first", (await phone.OpenAsync(Story)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> AnswerLateAsync(Phone phone, PlanStory story, Guid check, string ago, CheckSign[] signs) =>
        phone.PostAsync(
            $"{story.Address}/check",
            [("check", check.ToString("N")), ("answer", signs.Length > 0 ? "send" : "none"), .. signs.Select(sign => ("sign", Slug.Of(sign))), ("ago", ago)]);

    private static string Seconds(TimeSpan time) => ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private Task<HttpResponseMessage> AnswerLateAsync(Phone phone, Guid check, string ago, params CheckSign[] signs) => AnswerLateAsync(phone, Story, check, ago, signs);

    private Task<HttpResponseMessage> TellLateAsync(Phone phone, Guid check, string ago, string before = "3", string after = "2") =>
        phone.PostAsync($"{Story.Address}/session/{check:N}/report", ("outcome", "done"), ("before", before), ("after", after), ("note", ""), ("ago", ago));

    private Task IssueAgainAsync() => ChangeAsync(async db =>
    {
        var plan = await db.Plans.Include(row => row.Versions).SingleAsync(Cancellation);
        var current = plan.Current;
        plan.Issue(Guid.CreateVersion7(), current.AssessmentId, current.Content, current.IssuedBy, current.IssuedByName, current.ReviewOn, Now);
    });
}
