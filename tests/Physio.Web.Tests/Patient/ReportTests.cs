using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

public sealed class ReportTests : PatientPageTests
{
    [Fact]
    public async Task A_report_is_stored_and_the_page_says_what_was_stored_and_when_next()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, "partly", "4", "2", "Nice & easy <b>"));

        var report = await AskAsync(db => db.SessionReports.SingleAsync(Cancellation));
        Assert.Equal((SessionOutcome.Partly, new PainScore(4), new PainScore(2), "Nice & easy <b>"), (report.Outcome, report.PainBefore, report.PainAfter, report.Note));
        foreach (var words in new[] { "Thank you, Maria", "Partly done", "4 of 10", "2 of 10", "Nice & easy <b>", "Tomorrow", "your pain eased" })
        {
            Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Empty(await AlertsAsync());
        Assert.EndsWith("/done", (await phone.GetAsync($"{Story.Address}/session/{check:N}")).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pain_may_be_left_open()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, before: "", after: "");

        var report = await AskAsync(db => db.SessionReports.SingleAsync(Cancellation));
        Assert.Null(report.PainBefore);
        Assert.Null(report.PainAfter);
    }

    [Theory]
    [InlineData("3", "5", true)]
    [InlineData("4", "6", true)]
    [InlineData("", "6", true)]
    [InlineData("4", "5", false)]
    [InlineData("", "5", false)]
    [InlineData("7", "", false)]
    public async Task Red_pain_tells_the_therapist_and_says_to_rest_and_call(string before, string after, bool red)
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, before: before, after: after));

        Assert.Equal(red ? [AlertKind.PainRose] : [], (await AlertsAsync()).Select(alert => alert.Kind));
        Assert.Equal(red, page.QuerySelector("[role=alert]")?.TextContent.Contains("rest for at least 24 hours", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task S31_a_report_sent_five_times_at_once_is_stored_once()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => phone.ReportAsync(Story, check, before: "2", after: "7")));

        Assert.Equal($"{Story.Address}/session/{check:N}/done", Assert.Single(answers.Select(answer => answer.Headers.Location?.OriginalString).Distinct()));
        Assert.Single(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task S31_a_second_different_report_changes_nothing_and_says_so()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, "done", "3", "2");
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, "skipped", "3", "9"));

        Assert.Equal(SessionOutcome.Done, (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).Outcome);
        Assert.Empty(await AlertsAsync());
        Assert.Contains("We already have your report", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outcome", "", "What did you do")]
    [InlineData("outcome", "perhaps", "What did you do")]
    [InlineData("before", "11", "Pain before: choose a number from 0 to 10")]
    [InlineData("before", "-1", "Pain before: choose a number from 0 to 10")]
    [InlineData("after", "12", "Pain now: choose a number from 0 to 10")]
    [InlineData("after", "viel", "Pain now: choose a number from 0 to 10")]
    [InlineData("note", null, "Note: at most 500 characters; yours has 501")]
    public async Task What_cannot_be_stored_names_field_and_range_and_keeps_everything_typed(string field, string? typed, string sentence)
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Dictionary<string, string> form = new() { ["outcome"] = "partly", ["before"] = "4", ["after"] = "3", ["note"] = "My knee \"clicks\"" };
        form[field] = typed ?? new string('x', 501);
        var answer = await phone.ReportAsync(Story, check, form["outcome"], form["before"], form["after"], form["note"]);
        var page = await phone.PageAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, page.QuerySelector($"#{field}-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(form["note"], page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        foreach (var kept in form.Where(pair => pair.Key != field && pair.Key != "note"))
        {
            Assert.Equal(kept.Value, page.QuerySelector<IHtmlInputElement>($"input[name={kept.Key}]:checked")!.Value);
        }

        Assert.Empty(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
        Assert.Equal(HttpStatusCode.SeeOther, (await phone.ReportAsync(Story, check)).StatusCode);
    }

    [Fact]
    public async Task A_page_left_open_overnight_may_still_report()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Database.Time.Advance(TimeSpan.FromHours(20));

        Assert.EndsWith("/done", (await phone.ReportAsync(Story, check)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_with_signs_has_no_session_to_report()
    {
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        await phone.AnswerAsync(Story, check, "send", CheckSign.Fever);
        await phone.ReportAsync(Story, check);

        Assert.Empty(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
    }
}
