using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>An own report can be corrected for 48 hours; what it said before is kept, and a correction never loosens anything.</summary>
public sealed class CorrectionTests : PatientPageTests
{
    [Fact]
    public async Task The_form_comes_back_with_what_was_told()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "4"), ("after", "3"), ("effort", "hard"), ("look", "1"), ("note", "Fine"), ("x-cat-cow", "eased"), ("p-cat-cow", "2"));
        var done = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}/done"));
        var form = await phone.PageAsync(await phone.GetAsync(done.QuerySelector<IHtmlAnchorElement>("a[href$='/correct']")!.GetAttribute("href")!));

        Assert.Equal(
            ["done", "4", "3", "hard", "1"],
            new[] { "outcome", "before", "after", "effort", "look" }.Select(field => form.QuerySelector<IHtmlInputElement>($"input[name={field}]:checked")!.Value));
        Assert.Equal("Fine", form.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal(("eased", "2"), (form.QuerySelector<IHtmlSelectElement>("select[name=x-cat-cow]")!.Value, form.QuerySelector<IHtmlInputElement>("input[name=p-cat-cow]")!.Value));
    }

    [Fact]
    public async Task A_correction_is_stored_and_what_was_said_before_is_kept()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "4"));
        Database.Time.Advance(TimeSpan.FromHours(2));
        var page = await phone.PageAsync(await phone.CorrectAsync(Story, check, ("outcome", "partly"), ("before", "3"), ("after", "2"), ("note", "I mistyped")));

        var (report, correction) = await StoredAsync();
        Assert.Equal((SessionOutcome.Partly, new PainScore(2), "I mistyped"), (report.Outcome, report.PainAfter, report.Note));
        Assert.Equal((SessionOutcome.Done, new PainScore(4), Now), (correction!.Before.Outcome, correction.Before.PainAfter, correction.At));
        Assert.Contains("Corrected:", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_again_is_no_correction()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "4"));
        await phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "3"), ("after", "4"));

        Assert.Null((await StoredAsync()).Correction);
    }

    [Fact]
    public async Task After_48_hours_a_kind_sentence_says_that_it_stays()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "4"));
        Database.Time.Advance(TimeSpan.FromHours(48).Subtract(TimeSpan.FromSeconds(1)));
        Assert.NotNull((await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}/correct"))).QuerySelector("form"));

        Database.Time.Advance(TimeSpan.FromSeconds(1));
        var sent = await phone.CorrectAsync(Story, check, ("outcome", "skipped"));
        var done = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}/done"));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains("can be corrected for 48 hours", await BodyOf(sent), StringComparison.Ordinal);
        Assert.Null(done.QuerySelector("a[href$='/correct']"));
        Assert.Equal(SessionOutcome.Done, (await StoredAsync()).Report.Outcome);
    }

    [Fact]
    public async Task H18_a_correction_lifts_neither_the_rest_nor_the_alert()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "2"), ("after", "8"));
        var page = await phone.PageAsync(await phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "2"), ("after", "1")));
        var (_, start) = await phone.StartSessionAsync(Story);

        Assert.Contains("The rest stays all the same", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await AlertsAsync()).ResolvedAt);
        AssertNoExerciseIn(start.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_correction_can_raise_a_rest_and_an_alert()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "2"), ("after", "2"));
        Database.Time.Advance(TimeSpan.FromHours(30));
        await phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "2"), ("after", "7"), ("look", "1"));
        var (_, start) = await phone.StartSessionAsync(Story);

        Assert.Equal([AlertKind.PainRose, AlertKind.ContactWanted], (await AlertsAsync()).Select(alert => alert.Kind).Order());
        AssertNoExerciseIn(start.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Correcting_to_and_fro_tells_the_therapist_once()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "2"), ("after", "7"));
        await phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "2"), ("after", "1"));
        await phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "2"), ("after", "9"));

        Assert.Single(await AlertsAsync());
        Assert.Equal(2, (await AskAsync(db => db.ReportCorrections.ToListAsync(Cancellation))).Count);
    }

    [Fact]
    public async Task S32_of_corrections_at_once_all_stand_in_the_history()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "3"));
        await Task.WhenAll(Enumerable.Range(1, 3).Select(number => phone.CorrectAsync(Story, check, ("outcome", "done"), ("before", "3"), ("after", "3"), ("note", $"Note {number}"))));

        var before = (await AskAsync(db => db.ReportCorrections.ToListAsync(Cancellation))).Select(correction => correction.Before.Note);
        var now = (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).Note;
        Assert.Equal(["", "Note 1", "Note 2", "Note 3"], before.Append(now).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_stored_gets_a_sentence_and_stays_as_typed()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "3"));
        var answer = await phone.CorrectAsync(Story, check, ("outcome", "partly"), ("before", "3"), ("after", "11"), ("note", "Oops"));
        var page = await phone.PageAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#after-problem"));
        Assert.Equal("Oops", page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.EndsWith("/correct", page.QuerySelector("form")!.GetAttribute("action"), StringComparison.Ordinal);
        Assert.Null((await StoredAsync()).Correction);
    }

    [Fact]
    public async Task Without_a_report_there_is_nothing_to_correct()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);

        Assert.EndsWith($"/session/{check:N}", (await phone.CorrectAsync(Story, check, ("outcome", "done"))).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Empty(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task A_report_told_through_an_earlier_link_can_be_corrected_through_the_new_one()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "3"));
        var secret = Domain.Sharing.LinkSecret.New();
        var link = Domain.Sharing.ShareLink.Create(Story.Clinic.Id, Story.Plan.Id, secret, Domain.Sharing.ShareLink.DefaultDays, PlanStory.Therapist, Now);
        await Database.SaveAsync(Story.Clinic.Id, [link], Cancellation);
        await phone.GetAsync($"/p/{secret.Text}");
        var answer = await phone.PostAsync($"/plan/{link.Id.Value:N}/session/{check:N}/correct", ("outcome", "partly"), ("before", "3"), ("after", "3"));

        Assert.Contains("Corrected:", (await phone.PageAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SessionOutcome.Partly, (await StoredAsync()).Report.Outcome);
    }

    [Fact]
    public async Task A_report_of_another_patient_cannot_be_corrected()
    {
        var other = await TellAsync("Another clinic");
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "3"));
        await phone.OpenAsync(other);
        await phone.CorrectAsync(other, check, ("outcome", "skipped"));

        Assert.Equal(SessionOutcome.Done, (await StoredAsync()).Report.Outcome);
    }

    [Fact]
    public async Task S03_a_revoked_link_corrects_nothing()
    {
        var phone = Host.APhone();
        var check = await ReportedAsync(phone, ("before", "3"), ("after", "3"));
        await ChangeAsync(async db => (await db.ShareLinks.SingleAsync(Cancellation)).Revoke(Now));

        Assert.Equal(HttpStatusCode.NotFound, (await phone.CorrectAsync(Story, check, ("outcome", "skipped"))).StatusCode);
        Assert.Null((await StoredAsync()).Correction);
    }

    private async Task<Guid> ReportedAsync(Phone phone, params (string Name, string Value)[] fields)
    {
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.TellAsync(Story, check, fields);
        return check;
    }

    private async Task<(SessionReport Report, ReportCorrection? Correction)> StoredAsync() =>
        (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation)), await AskAsync(db => db.ReportCorrections.SingleOrDefaultAsync(Cancellation)));
}
