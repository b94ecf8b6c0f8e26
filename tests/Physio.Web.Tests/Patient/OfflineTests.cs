using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>What the server gives a phone to keep, and what it makes of answers that come late.</summary>
public sealed class OfflineTests : PatientPageTests
{
    private string Copy => $"{Story.Address}/copy";

    [Fact]
    public async Task The_copy_has_the_screened_session_the_check_and_the_words_for_every_sign()
    {
        var page = await CopyAsync();
        var session = SessionIn(page);

        Assert.Equal(Story.ExerciseNames, session.QuerySelectorAll("article h2").Select(name => name.TextContent));
        Assert.NotNull(session.QuerySelector("template#player"));
        Assert.NotNull(session.QuerySelector(".report textarea"));
        Assert.Equal(Slug.All<CheckSign>().Select(Slug.Of), page.QuerySelectorAll(".check input[name=sign]").Select(box => box.GetAttribute("value")!));
        Assert.All(Slug.All<CheckSign>(), sign => Assert.Contains(page.QuerySelectorAll("[data-state=red] p[data-signs]"), words => words.GetAttribute("data-signs")!.Split(' ').Contains(Slug.Of(sign))));
        Assert.NotNull(page.QuerySelector("[data-state=red] a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector("[data-state=ended] a[href='tel:0305550100']"));
    }

    [Fact]
    public async Task No_exercise_stands_on_the_copy_before_its_check_is_answered()
    {
        var page = await CopyAsync();

        Assert.Empty(page.QuerySelectorAll("article"));
        Assert.All(Story.ExerciseNames, name => Assert.DoesNotContain(name, page.Body!.TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("main"), screen => Assert.True(screen.HasAttribute("hidden")));
    }

    [Fact]
    public async Task H14_what_a_phone_keeps_names_nobody_and_tells_nothing_of_their_health()
    {
        await ChangeAsync(async db => (await db.Exercises.SingleAsync(row => row.Slug == "wall-squat", Cancellation)).Retire("Recalled", null, Now));
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        foreach (var path in new[] { Copy, $"{Copy}/ended", $"{Story.Address}/app.webmanifest" })
        {
            var text = await BodyOf(await phone.GetAsync(path));
            foreach (var words in new[] { "Maria", "Quittenbaum", PlanStory.Therapist, PlanStory.PlanNote, PlanStory.ItemNote, Story.Secret.Text, "mmHg", "°C", "bpm", "Recalled", "Not today", Story.Patient.Id.Value.ToString("N") })
            {
                Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Fetching_the_copy_changes_nothing()
    {
        await CopyAsync();

        Assert.Null((await AskAsync(db => db.ShareLinks.SingleAsync(Cancellation))).FirstOpenedAt);
        Assert.Empty(await AskAsync(db => db.TodayChecks.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task H14_a_copy_holds_for_72_hours() => Assert.Equal(72 * 3600, SecondsOf(await CopyAsync()));

    [Fact]
    public async Task H14_a_copy_never_outlives_its_link()
    {
        await ChangeAsync(async db => (await db.ShareLinks.SingleAsync(Cancellation)).ExpireAfter(1, Now));

        Assert.Equal(24 * 3600, SecondsOf(await CopyAsync()));
    }

    [Fact]
    public async Task H14_a_copy_never_outlives_the_review_day_of_the_clinic()
    {
        Database.Time.Advance(TimeSpan.FromDays(Plan.DefaultReviewDays));
        var local = Database.Time.GetLocalNow();

        Assert.Equal((int)(TimeSpan.FromDays(1) - local.TimeOfDay).TotalSeconds, SecondsOf(await CopyAsync()));
    }

    [Fact]
    public async Task H14_a_closed_plan_has_no_copy_but_a_page_with_whom_to_call()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(AssessmentFacts.InRemission().WithTemperature(38.4m), Now.AddMinutes(1))], Cancellation);
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        var answer = await phone.GetAsync(Copy);
        var page = await phone.PageAsync(answer);

        Assert.Equal((HttpStatusCode.SeeOther, $"{Copy}/ended"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        Assert.DoesNotContain("data-seconds", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-state=ended] a[href='tel:112']"));
        Assert.NotNull(page.QuerySelector("[data-state=ended] a[href='tel:0305550100']"));
    }

    [Theory]
    [InlineData("/copy")]
    [InlineData("/copy/ended")]
    [InlineData("/app.webmanifest")]
    public async Task S03_a_revoked_link_gives_nothing_to_keep(string path)
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        await ChangeAsync(async db => (await db.ShareLinks.SingleAsync(Cancellation)).Revoke(Now));

        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync(Story.Address + path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().GetAsync(Story.Address + path)).StatusCode);
    }

    [Fact]
    public async Task The_worker_is_the_same_for_every_plan_and_lies_above_all_of_them()
    {
        var answer = await Host.APhone().GetAsync("/plan/sw.js");

        Assert.Equal((HttpStatusCode.OK, "text/javascript"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("worker-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Whoever_may_exercise_is_asked_whether_to_keep_it_and_only_by_a_script()
    {
        var start = await Host.APhone().OpenAsync(Story);
        var card = Assert.IsType<IHtmlTemplateElement>(start.QuerySelector("#keep"), exactMatch: false);

        Assert.DoesNotContain("Keep on this phone", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("at most 72 hours", card.Content.TextContent, StringComparison.Ordinal);
        await ChangeAsync(async db => (await db.Plans.SingleAsync(Cancellation)).Pause("Looked at", Now));
        Assert.Null((await Host.APhone().OpenAsync(Story)).QuerySelector("#keep"));
    }

    [Fact]
    public async Task The_app_on_the_home_screen_has_a_neutral_name_in_the_patients_language()
    {
        await ChangeAsync(async db => db.Entry(await db.Patients.SingleAsync(Cancellation)).Property(row => row.Language).CurrentValue = "ar");
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        var answer = await phone.GetAsync($"{Story.Address}/app.webmanifest");
        var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("تماريني", "ar", "rtl", "standalone"), (Text("name"), Text("lang"), Text("dir"), Text("display")));
        Assert.Equal((Story.Address, Story.Address), (Text("start_url"), Text("scope")));
        Assert.NotEmpty(manifest.GetProperty("icons").EnumerateArray());

        string Text(string name) => manifest.GetProperty(name).GetString()!;
    }

    [Fact]
    public async Task The_home_screen_is_offered_after_the_second_session_and_not_for_ever()
    {
        List<bool> offered = [];
        for (var session = 1; session <= 5; session++)
        {
            var phone = Host.APhone();
            var (check, _) = await phone.StartSessionAsync(Story);
            offered.Add((await phone.PageAsync(await phone.ReportAsync(Story, check))).QuerySelector("template#home") is not null);
            Database.Time.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal([false, true, true, true, false], offered);
    }

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

    private static int SecondsOf(IHtmlDocument copy) => int.Parse(copy.QuerySelector("#offline")!.GetAttribute("data-seconds")!, CultureInfo.InvariantCulture);

    private static IDocumentFragment SessionIn(IHtmlDocument copy) => copy.QuerySelector<IHtmlTemplateElement>("template#none")!.Content;

    private Task<HttpResponseMessage> AnswerLateAsync(Phone phone, Guid check, string ago, params CheckSign[] signs) => AnswerLateAsync(phone, Story, check, ago, signs);

    private Task<HttpResponseMessage> TellLateAsync(Phone phone, Guid check, string ago, string before = "3", string after = "2") =>
        phone.PostAsync($"{Story.Address}/session/{check:N}/report", ("outcome", "done"), ("before", before), ("after", after), ("note", ""), ("ago", ago));

    private async Task<IHtmlDocument> CopyAsync()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        return await phone.PageAsync(await phone.GetAsync(Copy));
    }

    private Task IssueAgainAsync() => ChangeAsync(async db =>
    {
        var plan = await db.Plans.Include(row => row.Versions).SingleAsync(Cancellation);
        var current = plan.Current;
        plan.Issue(Guid.CreateVersion7(), current.AssessmentId, current.Content, current.IssuedBy, current.IssuedByName, current.ReviewOn, Now);
    });
}
