using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Plans.ComposePlan;

namespace Physio.Web.Tests.Features.Plans.ComposePlan;

public sealed class ComposePlanPageTests : PlanPageTests
{
    [Fact]
    public async Task The_set_is_there_with_reasons_and_every_other_exercise_stands_in_one_of_two_lists()
    {
        var draft = await DraftAsync();

        var page = Page();

        Assert.Equal(draft.Rows.Select(row => row.Name), RowNames(page));
        Assert.Equal(25, page.FindAll("ol.rows > li").Count + page.FindAll("ul.cards > li").Count);
        Assert.All(page.FindAll("ol.rows > li"), row => Assert.NotEmpty(row.QuerySelectorAll("details ul li")));
    }

    [Fact]
    public void S53_an_exercise_that_is_not_allowed_offers_no_way_to_add_it_and_gives_its_reasons()
    {
        var page = Page();

        var excluded = page.FindAll("[data-excluded]");

        Assert.NotEmpty(excluded);
        Assert.All(excluded, card => Assert.Empty(card.QuerySelectorAll("button")));
        Assert.All(excluded, card => Assert.NotEmpty(card.QuerySelector("p")!.TextContent));
    }

    [Theory]
    [InlineData(38.4)]
    [InlineData(39.9)]
    public async Task H07_a_hold_shows_no_exercise_and_no_way_to_issue(double temperature)
    {
        await AssessedAsync(AssessmentFacts.InRemission().WithTemperature((decimal)temperature));

        var page = Browser.Render<ComposePlanPage>(parameters => parameters.Add(shown => shown.Id, Patient.Id.Value));

        page.WaitForElement(".no-exercise[role=alert]");
        Assert.Empty(page.FindAll("ol.rows, ul.cards, [data-slug]"));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Contains("Issue", StringComparison.Ordinal));
        Assert.DoesNotContain((await CompositionAsync()).Catalog, exercise => page.Markup.Contains(exercise.Content.Name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Rows_move_by_buttons_and_by_keys()
    {
        var page = Page();
        var before = RowNames(page);

        Button(page, $"Move {before[0]} down").Click();
        Assert.Equal([before[1], before[0]], RowNames(page)[..2]);

        page.FindAll("ol.rows > li")[1].KeyDown(new KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        Assert.Equal(before, RowNames(page));
    }

    [Fact]
    public void Removing_can_be_undone_in_place()
    {
        var page = Page();
        var before = RowNames(page);

        Button(page, $"Remove {before[1]}").Click();
        Assert.DoesNotContain(before[1], RowNames(page));
        Button(page, "Undo").Click();

        Assert.Equal(before, RowNames(page));
    }

    [Fact]
    public void H12_a_dose_outside_its_limits_says_the_range_at_the_field_and_keeps_what_was_typed()
    {
        var page = Page();

        page.Find("ol.rows > li input[id$=-sets]").Input("9");

        var field = page.Find("ol.rows > li input[id$=-sets]");
        Assert.Equal(("9", "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
        Assert.Contains("must be between 1 and", page.Find("ol.rows > li [role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meter_counts_a_note_that_is_too_long_and_a_missing_review_date()
    {
        var page = Page();

        page.Find("#plan-note").Input(new string('x', 1001));
        page.Find("#review-on").Change("");

        Assert.StartsWith("2 to put right", page.Find(".meter .state").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_therapist_chooses_for_the_patients_page_is_issued_with_the_plan()
    {
        var page = Page();
        Assert.Equal((true, false), (page.Find("#asks-pain").HasAttribute("checked"), page.Find("#may-repeat").HasAttribute("checked")));

        page.Find("#asks-pain").Change(false);
        page.Find("#may-repeat").Change(true);
        Button(page, "Issue version 1").Click();
        page.WaitForAssertion(() => Assert.EndsWith("/share", Navigation.Uri, StringComparison.Ordinal));

        await using var db = Open(Own.Id);
        Assert.Equal(new PatientOptions(AsksPain: false, MayRepeat: true), (await db.PlanVersions.SingleAsync(Cancellation)).Content.Options);
    }

    [Fact]
    public void Left_alone_the_patient_is_asked_for_pain_and_may_not_repeat()
    {
        var page = Page();
        Button(page, "Issue version 1").Click();
        page.WaitForAssertion(() => Assert.EndsWith("/share", Navigation.Uri, StringComparison.Ordinal));

        using var db = Open(Own.Id);
        Assert.Equal(PatientOptions.Default, db.PlanVersions.Single().Content.Options);
    }

    [Fact]
    public void A_refusal_goes_away_once_the_draft_is_changed()
    {
        var page = Page();
        page.Find("#review-on").Change("");
        Button(page, "Issue version 1").Click();
        page.WaitForElement(".answer");

        page.Find("ol.rows > li input[id$=-sets]").Input("1");

        Assert.Empty(page.FindAll(".answer"));
    }

    [Fact]
    public async Task H10_a_newer_assessment_refuses_and_the_draft_goes_on_from_it()
    {
        var page = Page();
        page.Find("#plan-note").Input("Take it slowly");
        await AssessedAsync(AssessmentFacts.InRemission(), by: "Jonas Brandt");

        Button(page, "Issue version 1").Click();
        page.WaitForAssertion(() => Assert.Contains("Jonas Brandt", page.Find(".answer").TextContent, StringComparison.Ordinal));
        Button(page, "Compose again from the newest assessment").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".answer")));
        Assert.Equal("Take it slowly", page.Find("#plan-note").GetAttribute("value"));
        Assert.Equal(0, await VersionsAsync());
    }

    [Fact]
    public async Task Issuing_leads_to_the_link()
    {
        var page = Page();

        Button(page, "Issue version 1").Click();

        page.WaitForAssertion(() => Assert.EndsWith($"/patients/{Patient.Id}/share", Navigation.Uri, StringComparison.Ordinal));
        Assert.Equal(1, await VersionsAsync());
    }

    [Fact]
    public async Task Without_an_assessment_the_page_leads_to_one()
    {
        var other = APatient.Named("Tom Okafor").RegisteredAt(Own.Id, Database.Now);
        await Database.SaveAsync(Own.Id, [other], Cancellation);

        var page = Browser.Render<ComposePlanPage>(parameters => parameters.Add(shown => shown.Id, other.Id.Value));

        page.WaitForAssertion(() => Assert.Contains($"/patients/{other.Id}/assess", page.Markup, StringComparison.Ordinal));
    }

    private IRenderedComponent<ComposePlanPage> Page()
    {
        var page = Browser.Render<ComposePlanPage>(parameters => parameters.Add(shown => shown.Id, Patient.Id.Value));
        page.WaitForElement("ol.rows > li");
        return page;
    }
}
