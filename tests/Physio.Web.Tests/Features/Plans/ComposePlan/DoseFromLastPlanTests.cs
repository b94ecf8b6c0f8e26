using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Plans.ComposePlan;
using Physio.Web.Features.Plans.IssuePlan;

namespace Physio.Web.Tests.Features.Plans.ComposePlan;

/// <summary>The composing page of a patient with a plan in use: the next doses are proposed from the last ones.</summary>
public sealed class DoseFromLastPlanTests : PlanPageTests
{
    private const string CatCow = "cat-cow";

    private static readonly Dosage Five = new(1, 5, 5, null, PerSide: false, 1, 7);

    [Fact]
    public async Task Three_green_sessions_propose_one_step_up_and_say_so_under_why()
    {
        await DoneForADayEachAsync(3, before: 2, after: 1);

        var page = Page();

        Assert.Equal("6", Field(page, "reps-max"));
        Assert.Contains(Row(page).QuerySelectorAll("details li"), reason => reason.TextContent == "One step up: 3 sessions in 7 days, all green: repetitions from 5 to 6");
        Assert.Contains("6 times", Row(page).QuerySelector(".words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_keeps_the_last_dose_and_another_takes_the_proposed_one()
    {
        await DoneForADayEachAsync(3, before: 2, after: 1);
        var page = Page();

        Button(page, $"Keep the last dose of {NameOf(page)}").Click();
        Assert.Equal("5", Field(page, "reps-max"));
        Assert.Contains("kept by the therapist", Row(page).QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Proposed: One step up", Row(page).QuerySelector(".from-last")!.TextContent, StringComparison.Ordinal);

        Button(page, $"Take the proposed dose of {NameOf(page)}").Click();
        Assert.Equal("6", Field(page, "reps-max"));
    }

    [Fact]
    public async Task Too_few_sessions_keep_the_dose_and_nothing_is_asked()
    {
        await DoneForADayEachAsync(2, before: 2, after: 1);

        var page = Page();

        Assert.Equal("5", Field(page, "reps-max"));
        Assert.Null(Row(page).QuerySelector(".from-last"));
        Assert.Contains("Keeps the last dose: 2 sessions done in 7 days, a step up takes 3", Row(page).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Red_pain_is_told_in_sight_even_when_the_dose_is_the_lowest_already()
    {
        await DoneForADayEachAsync(1, before: 2, after: 6);

        var page = Page();

        Assert.Contains("look before giving it again", Row(page).QuerySelector(".from-last.stop")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_of_an_earlier_version_do_not_count_for_this_one()
    {
        await DoneForADayEachAsync(3, before: 2, after: 1);
        await AssessedAsync(AssessmentFacts.InRemission());
        var draft = await DraftAsync();
        draft.CopyLastPlan();
        Assert.IsType<IssueOutcome.Issued>(await IssueAsync(draft.ToCommand()));

        var history = (await CompositionAsync()).History;

        Assert.Empty(history.Sessions);
        Assert.Equal(Five, history.Doses[CatCow]);
    }

    [Fact]
    public async Task Copying_the_last_plan_keeps_its_doses_as_they_are()
    {
        await DoneForADayEachAsync(3, before: 2, after: 1);
        var draft = await DraftAsync();

        draft.CopyLastPlan();

        Assert.Equal(Five, draft.Rows.Single(row => row.Slug == CatCow).Dose);
    }

    [Fact]
    public async Task The_issued_version_keeps_the_reason_of_its_dose()
    {
        await DoneForADayEachAsync(3, before: 2, after: 1);
        await AssessedAsync(AssessmentFacts.InRemission());

        Assert.IsType<IssueOutcome.Issued>(await IssueAsync((await DraftAsync()).ToCommand()));

        var items = (await CompositionAsync()).LastPlan!.Items;
        Assert.Contains(items.Single(item => item.Slug == CatCow).Reasons, reason => reason.StartsWith("One step up: 3 sessions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_plan_has_no_last_dose_to_keep()
    {
        var draft = await DraftAsync();

        Assert.Equal(DoseHistory.None, draft.Source.History);
        Assert.All(draft.Rows, row => Assert.Null(draft.ProposedFromLast(row.Slug)));
    }

    /// <summary>A plan of cat-cow alone, two weeks old, of whose second version sessions were told on the last days.</summary>
    private async Task DoneForADayEachAsync(int sessions, int before, int after)
    {
        var first = await DraftAsync();
        var command = first.ToCommand() with { Items = [new(CatCow, Five)], Revisions = new Dictionary<string, int> { [CatCow] = 1 } };
        Assert.IsType<IssueOutcome.Issued>(await IssueAsync(command));
        Database.Time.Advance(TimeSpan.FromDays(14));
        await AssessedAsync(AssessmentFacts.InRemission());
        var second = (await DraftAsync()).ToCommand();
        Assert.IsType<IssueOutcome.Issued>(await IssueAsync(command with { OperationId = second.OperationId, Assessment = second.Assessment, ShownVersion = 1, ReviewOn = second.ReviewOn }));

        await using var db = Open(Own.Id);
        var plan = await db.Plans.Include(row => row.Versions).SingleAsync(Cancellation);
        var link = ShareLink.Create(Own.Id, plan.Id, LinkSecret.New(), ShareLink.DefaultDays, Therapist, Database.Now);
        db.Add(link);
        for (var day = 0; day < sessions; day++)
        {
            Database.Time.Advance(TimeSpan.FromDays(1));
            var check = TodayCheck.Answer(TodayCheckId.New(), link, plan, [], Database.Now);
            db.AddRange(check, SessionReport.Tell(check, SessionOutcome.Done, new PainScore(before), new PainScore(after), "", Database.Now));
        }

        await db.SaveChangesAsync(Cancellation);
    }

    private IRenderedComponent<ComposePlanPage> Page()
    {
        var page = Browser.Render<ComposePlanPage>(parameters => parameters.Add(shown => shown.Id, Patient.Id.Value));
        page.WaitForElement("ol.rows > li");
        if (page.FindAll($"[data-slug={CatCow}]").Count == 0)
        {
            Button(page, "Add Cat-cow").Click();
        }

        return page;
    }

    private static AngleSharp.Dom.IElement Row(IRenderedComponent<ComposePlanPage> page) => page.Find($"[data-slug={CatCow}]");

    private static string NameOf(IRenderedComponent<ComposePlanPage> page) => Row(page).QuerySelector("h3")!.TextContent.Trim();

    private static string? Field(IRenderedComponent<ComposePlanPage> page, string field) => page.Find($"#{CatCow}-{field}").GetAttribute("value");
}
