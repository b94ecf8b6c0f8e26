using System.Net;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Paper;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>Whoever exercised from paper ticks the days later.</summary>
public sealed class PaperTests : PatientPageTests
{
    private static readonly DateOnly Issued = new(2026, 3, 2);

    private string Address => Story.Address + PaperEndpoints.Page;

    private async Task<Phone> LaterAsync(int days)
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        Database.Time.Advance(TimeSpan.FromDays(days));
        return phone;
    }

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_code_on_the_sheet_opens_the_catch_up_with_the_days_since_the_plan_was_made()
    {
        var phone = await LaterAsync(5);
        var page = await phone.PageAsync(await phone.GetAsync($"/p/{Story.Secret.Text}?paper"));

        Assert.Equal(Enumerable.Range(0, 6).Select(ago => Day(Issued.AddDays(ago))), page.QuerySelectorAll("input[name=day]").Select(box => box.GetAttribute("value")!));
    }

    [Fact]
    public async Task Ticked_days_and_one_number_a_week_are_stored_once_however_often_they_are_sent()
    {
        var phone = await LaterAsync(5);
        (string, string)[] sheet = [("day", Day(Issued)), ("day", Day(Issued.AddDays(2))), ($"pain-{Day(Issued)}", "4")];
        await phone.PostAsync(Address, sheet);
        var page = await phone.PageAsync(await phone.PostAsync(Address, sheet));

        Assert.Contains("Thank you.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[name=day][checked]").Length);
        Assert.Equal([Issued, Issued.AddDays(2)], await AskAsync(db => db.PaperDays.OrderBy(row => row.Day).Select(row => row.Day).ToListAsync(Cancellation)));
        Assert.Equal(4, (await AskAsync(db => db.PaperWeeks.SingleAsync(Cancellation))).Pain.Value);
        Assert.Single(await AskAsync(db => db.AuditEntries.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task A_wrong_tick_can_be_taken_back()
    {
        var phone = await LaterAsync(2);
        await phone.PostAsync(Address, ("day", Day(Issued)), ("day", Day(Issued.AddDays(1))));
        await phone.PostAsync(Address, ("day", Day(Issued.AddDays(1))));

        Assert.Equal(Issued.AddDays(1), (await AskAsync(db => db.PaperDays.SingleAsync(Cancellation))).Day);
    }

    [Fact]
    public async Task Red_pain_on_paper_is_answered_with_whom_to_call_and_tells_the_therapist_once()
    {
        var phone = await LaterAsync(2);
        var page = await phone.PageAsync(await phone.PostAsync(Address, ($"pain-{Day(Issued)}", "7")));
        await phone.PostAsync(Address, ($"pain-{Day(Issued)}", "7"));

        Assert.Contains("call your clinic before you go on", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='tel:0305550100']"));
        Assert.Equal(AlertKind.PainRose, Assert.Single(await AlertsAsync()).Kind);
    }

    [Fact]
    public async Task Pain_11_is_refused_with_its_range_and_the_ticks_stay()
    {
        var phone = await LaterAsync(2);
        var answer = await phone.PostAsync(Address, ("day", Day(Issued)), ($"pain-{Day(Issued)}", "11"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("from 0 to 10", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Contains("checked", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync(db => db.PaperDays.CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData("2026-12-24")]
    [InlineData("2020-01-01")]
    [InlineData("yesterday")]
    public async Task A_day_that_is_not_on_the_sheet_is_left_aside(string day)
    {
        var phone = await LaterAsync(2);
        await phone.PostAsync(Address, ("day", day), ("day", Day(Issued)));

        Assert.Equal(Issued, (await AskAsync(db => db.PaperDays.SingleAsync(Cancellation))).Day);
    }
}
