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
    [InlineData("note", null, "Note: at most 500 characters; yours has 10240")]
    [InlineData("effort", "exhausting", "How hard was it: choose Easy, Just right or Hard")]
    public async Task What_cannot_be_stored_names_field_and_range_and_keeps_everything_typed(string field, string? typed, string sentence)
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        Dictionary<string, string> form = new() { ["outcome"] = "partly", ["before"] = "4", ["after"] = "3", ["note"] = "My knee \"clicks\"", ["effort"] = "hard" };
        form[field] = typed ?? new string('x', 10 * 1024);
        var answer = await phone.PostAsync($"{Story.Address}/session/{check:N}/report", [.. form.Select(pair => (pair.Key, pair.Value)), ("look", "1"), ("x-wall-squat", "irritated"), ("p-wall-squat", "4")]);
        var page = await phone.PageAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, page.QuerySelector($"#{field}-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(form["note"], page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        foreach (var kept in form.Where(pair => pair.Key != field && pair.Key != "note"))
        {
            Assert.Equal(kept.Value, page.QuerySelector<IHtmlInputElement>($"input[name={kept.Key}]:checked")!.Value);
        }

        Assert.True(page.QuerySelector<IHtmlInputElement>("input[name=look]")!.IsChecked);
        Assert.Equal(("irritated", "4"), (page.QuerySelector<IHtmlSelectElement>("select[name=x-wall-squat]")!.Value, page.QuerySelector<IHtmlInputElement>("input[name=p-wall-squat]")!.Value));
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

    [Fact]
    public async Task The_form_asks_for_effort_each_exercise_and_whether_to_look_and_names_emergency_signs()
    {
        var (_, page) = await Host.APhone().StartSessionAsync(Story);
        var report = page.QuerySelector("#report")!;

        Assert.Equal(["easy", "right", "hard", ""], report.QuerySelectorAll<IHtmlInputElement>("input[name=effort]").Select(choice => choice.Value));
        Assert.Equal(Story.Exercises.Select(exercise => $"x-{exercise.Slug}"), report.QuerySelectorAll<IHtmlSelectElement>("select").Select(choice => choice.Name));
        Assert.All(report.QuerySelectorAll<IHtmlSelectElement>("select"), choice => Assert.Equal("", choice.Value));
        Assert.False(report.QuerySelector("details")!.HasAttribute("open"));
        Assert.Contains("new numbness between the legs", page.QuerySelector(".alarm")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".alarm a[href='tel:112']"));
    }

    [Fact]
    public async Task Everything_told_is_stored_and_shown_again()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.TellAsync(
            Story, check, ("before", "2"), ("after", "2"), ("effort", "hard"), ("x-cat-cow", "eased"), ("p-cat-cow", ""), ("x-wall-squat", "skipped-too-hard"), ("x-supine-trunk-rotation", ""), ("p-supine-trunk-rotation", "1")));

        var told = (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).Told;
        Assert.Equal(SessionEffort.Hard, told.Effort);
        Assert.Equal(
            [new("cat-cow", ExerciseAnswer.Eased), new("wall-squat", ExerciseAnswer.SkippedTooHard), new("supine-trunk-rotation", null, new PainScore(1))],
            told.Exercises);
        Assert.Contains("Skipped: too hard", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hard", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exercise_that_is_not_in_the_plan_an_unknown_word_and_a_pain_of_11_are_left_out_and_of_two_answers_the_last_counts()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var answer = await phone.TellAsync(
            Story, check, ("x-gone", "eased"), ("x-cat-cow", "wonderful"), ("p-cat-cow", "11"), ("x-wall-squat", "eased"), ("x-wall-squat", "irritated"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal([new("wall-squat", ExerciseAnswer.Irritated)], (await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).Exercises);
    }

    [Fact]
    public async Task An_exercise_that_left_the_plan_since_the_session_began_can_still_be_told_of()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await ChangeAsync(async db =>
        {
            var plan = await db.Plans.SingleAsync(Cancellation);
            var version = await db.PlanVersions.SingleAsync(Cancellation);
            plan.Issue(Guid.CreateVersion7(), version.AssessmentId, version.Content with { Items = [version.Content.Items[0]] }, Domain.Clinics.StaffId.New(), PlanStory.Therapist, version.ReviewOn, Now);
        });

        Assert.Equal(HttpStatusCode.SeeOther, (await phone.TellAsync(Story, check, ("x-wall-squat", "stopped"))).StatusCode);
        Assert.Equal("wall-squat", Assert.Single((await AskAsync(db => db.SessionReports.SingleAsync(Cancellation))).Exercises).Slug);
    }

    [Fact]
    public async Task Whoever_asks_to_be_looked_at_is_brought_to_the_therapist_once()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => phone.TellAsync(Story, check, ("look", "1"), ("note", "Is this right?"))));

        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal((AlertKind.ContactWanted, "Is this right?"), (alert.Kind, alert.Detail));
    }

    [Fact]
    public async Task Strong_pain_during_one_exercise_is_red_too()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.TellAsync(Story, check, ("before", "2"), ("after", "2"), ("x-wall-squat", "stopped"), ("p-wall-squat", "7")));

        Assert.Equal(AlertKind.PainRose, Assert.Single(await AlertsAsync()).Kind);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("2", "2", "Green", "Go on as your plan says")]
    [InlineData("3", "4", "Amber", "smaller and slower")]
    [InlineData("3", "", "No colour", "above 5, or 2 more than before")]
    [InlineData("3", "7", "Red", "rest for at least 24 hours")]
    public async Task The_traffic_light_is_said_in_words(string before, string after, string title, string words)
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, before: before, after: after));
        var light = page.QuerySelector("main > .card")!;

        Assert.StartsWith(title, light.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, light.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".alarm a[href='tel:112']"));
    }

    [Fact]
    public async Task After_an_attack_the_words_say_48_hours_as_the_link_rests()
    {
        await Database.SaveAsync(Story.Clinic.Id, [Story.Assess(TestSupport.Builders.AssessmentFacts.InRemission() with { AttackWithin14Days = true }, Now.AddMinutes(1))], Cancellation);
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var done = await phone.PageAsync(await phone.ReportAsync(Story, check, before: "3", after: "7"));
        var start = await phone.OpenAsync(Story);

        Assert.Contains("48 hours", done.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("48 hours", start.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_therapist_who_does_not_ask_for_pain_has_no_pain_scales_and_no_light()
    {
        await ChooseAsync(new(AsksPain: false));
        var phone = Host.APhone();
        var (check, session) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.TellAsync(Story, check, ("x-cat-cow", "eased")));

        Assert.Empty(session.QuerySelectorAll("input[name=before], input[name=after]"));
        Assert.Null(page.QuerySelector(".light"));
        Assert.DoesNotContain("Pain before", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "6", "3", "{0} sees it too")]
    [InlineData(true, "6", "3", "up to 2 times a day, with the same amount each time, never more")]
    public async Task Relief_says_to_repeat_only_where_the_therapist_allows_it(bool allowed, string before, string after, string words)
    {
        await ChooseAsync(new(MayRepeat: allowed));
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, before: before, after: after));

        Assert.Contains(words.Replace("{0}", PlanStory.Therapist, StringComparison.Ordinal), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(allowed, page.Body!.TextContent.Contains("more often", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Relief_is_never_praised_beside_a_rest()
    {
        await ChooseAsync(new(MayRepeat: true));
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        var page = await phone.PageAsync(await phone.ReportAsync(Story, check, before: "9", after: "6"));

        Assert.DoesNotContain("eased", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
