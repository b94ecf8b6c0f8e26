using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Physio.PatientPages.Progress;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Progress a patient likes to look at: what was done, never what was not.</summary>
public sealed class ProgressTests : PatientPageTests
{
    [Fact]
    public async Task Before_the_first_report_a_sentence_says_what_will_be_there()
    {
        var phone = Host.APhone();
        var start = await phone.OpenAsync(Story);
        var page = await phone.PageAsync(await phone.GetAsync(start.QuerySelector<IHtmlAnchorElement>("a[href$='/progress']")!.GetAttribute("href")!));

        Assert.Contains("nothing here yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("svg.chart"));
    }

    [Fact]
    public async Task The_week_the_pain_and_the_last_sessions_are_shown()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone, "done", "4", "3");
        Database.Time.Advance(TimeSpan.FromDays(1));
        await ReportedAsync(phone, "partly", "3", "2");
        var page = await ShowAsync(phone);

        Assert.Equal(7, page.QuerySelectorAll(".my-week li").Length);
        Assert.Contains("Sessions in the last 4 weeks: 2", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((2, 2), (page.QuerySelectorAll("svg.chart circle.before").Length, page.QuerySelectorAll("svg.chart circle.after").Length));
        Assert.NotEmpty(page.QuerySelector("svg.chart title")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("svg.chart desc")!.TextContent);
        Assert.Equal(["3", "2", "4", "3"], page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".told-list a[href$='/correct']").Length);
        Assert.DoesNotContain("style=", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_48_hours_a_session_is_shown_without_a_way_to_correct_it()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone, "done", "4", "3");
        Database.Time.Advance(TimeSpan.FromDays(2));

        Assert.Empty((await ShowAsync(phone)).QuerySelectorAll("a[href$='/correct']"));
    }

    [Fact]
    public async Task Whoever_comes_back_after_a_pause_is_greeted_and_not_blamed()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone, "done", "4", "3");
        Database.Time.Advance(TimeSpan.FromDays(3));
        var page = await ShowAsync(phone);

        Assert.Contains("Good to see you again", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("missed", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "Sunday")]
    [InlineData("ru", "понедельник")]
    public async Task The_week_begins_as_the_readers_language_has_it(string language, string first)
    {
        var phone = Host.APhone();
        await ReportedAsync(phone, "done", "4", "3");
        await phone.GetAsync($"{Story.Address}?lang={language}");
        var culture = CultureInfo.GetCultureInfo(language);
        var expected = culture.DateTimeFormat.AbbreviatedDayNames[Array.IndexOf(culture.DateTimeFormat.DayNames, first)];

        Assert.Equal(expected, (await ShowAsync(phone)).QuerySelector(".my-week li span")!.TextContent);
    }

    [Fact]
    public void Time_runs_from_right_to_left_where_the_script_does()
    {
        ProgressPain[] points = [new(new(2026, 3, 1), 4, 3), new(new(2026, 3, 2), 3, 2)];

        Assert.Equal([34, 304], Places(PainChart.Draw(points, "Pain", "Words", rightToLeft: false)));
        Assert.Equal([304, 34], Places(PainChart.Draw(points, "Pain", "Words", rightToLeft: true)));
    }

    [Fact]
    public async Task A_day_ticked_on_the_paper_sheet_counts_once_as_done()
    {
        var phone = Host.APhone();
        await ReportedAsync(phone, "partly", "4", "3");
        var today = DateOnly.FromDateTime(Now.DateTime);
        await ChangeAsync(db =>
        {
            db.PaperDays.AddRange(Domain.Sessions.PaperDay.Tell(Story.Plan, today, Now), Domain.Sessions.PaperDay.Tell(Story.Plan, today.AddDays(-1), Now));
            return Task.CompletedTask;
        });

        Assert.Contains("Sessions in the last 4 weeks: 2", (await ShowAsync(phone)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_link_shows_no_progress()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        await ChangeAsync(async db => (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.ShareLinks, Cancellation)).Revoke(Now));

        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync($"{Story.Address}/progress")).StatusCode);
    }

    private static int[] Places(string svg) =>
    [
        .. new AngleSharp.Html.Parser.HtmlParser().ParseDocument(svg).QuerySelectorAll("circle.after").Select(dot => int.Parse(dot.GetAttribute("cx")!, CultureInfo.InvariantCulture)),
    ];

    private async Task<IHtmlDocument> ShowAsync(Phone phone) => await phone.PageAsync(await phone.GetAsync($"{Story.Address}/progress"));

    private async Task ReportedAsync(Phone phone, string outcome, string before, string after)
    {
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check, outcome, before, after);
    }
}
