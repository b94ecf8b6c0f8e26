using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Codes;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.TestSupport.Builders;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>What the server gives a phone to keep.</summary>
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

    private static int SecondsOf(IHtmlDocument copy) => int.Parse(copy.QuerySelector("#offline")!.GetAttribute("data-seconds")!, CultureInfo.InvariantCulture);

    private static IDocumentFragment SessionIn(IHtmlDocument copy) => copy.QuerySelector<IHtmlTemplateElement>("template#none")!.Content;

    private async Task<IHtmlDocument> CopyAsync()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        return await phone.PageAsync(await phone.GetAsync(Copy));
    }
}
