using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>"I have only 5 minutes" is an answer to the check like "none of these", and opens the first part of the plan.</summary>
public sealed class ShortSessionTests : PatientPageTests
{
    [Fact]
    public async Task The_first_exercises_that_fit_into_five_minutes_are_shown_and_the_others_are_named()
    {
        await DoseAsync(2, 3, 1);
        var phone = Host.APhone();
        var (_, page) = await StartShortAsync(phone);

        Assert.Equal(Story.ExerciseNames.Take(2), NamesOn(page));
        Assert.Contains($"Left for another time: {Story.ExerciseNames[2]}.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_exercise_is_shown_however_long_it_takes()
    {
        await DoseAsync(9, 1, 1);

        Assert.Equal(Story.ExerciseNames.Take(1), NamesOn((await StartShortAsync(Host.APhone())).Page));
    }

    [Fact]
    public async Task A_plan_that_is_short_already_offers_no_short_session()
    {
        await DoseAsync(1, 1, 1);

        Assert.Null((await Host.APhone().OpenAsync(Story)).QuerySelector("button[value=short]"));
    }

    [Fact]
    public async Task The_short_session_stays_short_when_it_is_loaded_again()
    {
        await DoseAsync(4, 4, 4);
        var phone = Host.APhone();
        var (check, page) = await StartShortAsync(phone);

        var again = await phone.PageAsync(await phone.GetAsync($"{Story.Address}/session/{check:N}"));

        Assert.Equal(NamesOn(page), NamesOn(again));
        Assert.True((await AskAsync(db => db.TodayChecks.SingleAsync(Cancellation))).IsShort);
    }

    [Fact]
    public async Task An_exercise_left_for_another_time_leads_back_to_the_session()
    {
        await DoseAsync(4, 4, 4);
        var phone = Host.APhone();
        var (check, _) = await StartShortAsync(phone);

        var answer = await phone.GetAsync($"{Story.Address}/session/{check:N}/exercise/{Story.Exercises[2].Slug}");

        Assert.Equal($"{Story.Address}/session/{check:N}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_counts_as_partly_done_with_kind_words()
    {
        await DoseAsync(4, 4, 4);
        var phone = Host.APhone();
        var (check, page) = await StartShortAsync(phone);

        Assert.Equal("partly", Assert.Single(page.QuerySelectorAll<IHtmlInputElement>("input[name=outcome]"), choice => choice.IsChecked).Value);
        var done = await phone.PageAsync(await phone.ReportAsync(Story, check, "partly"));
        Assert.Contains("the short session counts too", done.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_session_has_no_answer_chosen_and_leaves_nothing_for_later()
    {
        await DoseAsync(4, 4, 4);
        var (_, page) = await Host.APhone().StartSessionAsync(Story);

        Assert.DoesNotContain(page.QuerySelectorAll<IHtmlInputElement>("input[name=outcome]"), choice => choice.IsChecked);
        Assert.Equal(Story.ExerciseNames, NamesOn(page));
        Assert.Null(page.QuerySelector("#later"));
    }

    [Fact]
    public async Task A_ticked_sign_counts_even_when_the_short_session_was_asked_for()
    {
        await DoseAsync(4, 4, 4);
        var phone = Host.APhone();
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        var page = await phone.PageAsync(await phone.AnswerAsync(Story, check, "short", CheckSign.Dizzy));

        Assert.Contains("No exercises today", page.Body!.TextContent, StringComparison.Ordinal);
        AssertNoExerciseIn(page.DocumentElement.OuterHtml);
        Assert.False((await AskAsync(db => db.TodayChecks.SingleAsync(Cancellation))).IsShort);
    }

    [Fact]
    public async Task Whoever_goes_back_and_takes_the_whole_session_gets_it_once()
    {
        await DoseAsync(4, 4, 4);
        var phone = Host.APhone();
        var (check, _) = await StartShortAsync(phone);

        var first = await phone.AnswerAsync(Story, check, "none");
        var second = await phone.AnswerAsync(Story, check, "none");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(Story.ExerciseNames, NamesOn(await phone.PageAsync(first)));
        Assert.Equal(2, await AskAsync(db => db.TodayChecks.CountAsync(Cancellation)));
    }

    private async Task<(Guid Check, IHtmlDocument Page)> StartShortAsync(Phone phone)
    {
        var check = Phone.CheckIdOn(await phone.OpenAsync(Story));
        return (check, await phone.PageAsync(await phone.AnswerAsync(Story, check, "short")));
    }

    private static IEnumerable<string> NamesOn(IHtmlDocument page) => page.QuerySelectorAll("article h2").Select(name => name.TextContent);

    /// <summary>Issues the plan again with doses that take so many minutes, in the plan's order: a little less each, never more.</summary>
    private Task DoseAsync(params int[] minutes) => ChangeAsync(async db =>
    {
        var plan = await db.Plans.SingleAsync(Cancellation);
        var version = await db.PlanVersions.SingleAsync(row => row.PlanId == plan.Id && row.Number == plan.CurrentVersion, Cancellation);
        var items = version.Content.Items.Select((item, at) => item with { Dose = Filling(item, minutes[at] * 60) }).ToList();
        plan.Issue(
            Guid.CreateVersion7(), Story.Assessment.Id, version.Content with { Items = items }, Domain.Clinics.StaffId.New(), PlanStory.Therapist, version.ReviewOn, Now);
    });

    /// <summary>As many repetitions as the time has room for, up to the product's limits in one set, then more sets.</summary>
    private static Dosage Filling(PlanItem item, int seconds) =>
        (from sets in Enumerable.Range(1, Dosage.Most.Sets)
         from reps in Enumerable.Range(1, Dosage.Most.RepsMax)
         let dose = item.Dose with { Sets = sets, RepsMin = 1, RepsMax = reps }
         let takes = DoseTime.SecondsPerSession(dose, item.Content.Dose)
         where takes <= seconds
         orderby takes descending
         select dose).First();
}
