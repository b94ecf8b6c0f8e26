using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Plans.IssuePlan;
using Physio.Web.Features.Plans.ShowPlan;

namespace Physio.Web.Tests.Features.Plans.ShowPlan;

public sealed class ShowPlanTests : PlanPageTests
{
    [Fact]
    public async Task The_plan_is_shown_as_issued_with_its_versions_and_what_changed()
    {
        await IssuedAsync();
        var draft = await DraftAsync();
        draft.CopyLastPlan();
        var (removed, changed) = (draft.Rows[0], draft.Rows[1]);
        draft.Remove(removed.Slug);
        changed.TimesPerDay = "2";
        draft.Changed();
        Assert.IsType<IssueOutcome.Issued>(await IssueAsync(draft.ToCommand()));

        var page = Page();

        page.WaitForAssertion(() => Assert.Equal("open", page.Find("[data-today]").GetAttribute("data-today")));
        Assert.Contains($"{removed.Name} removed", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("section li li"), change => change.TextContent.StartsWith($"{changed.Name}: “", StringComparison.Ordinal));
        Assert.Contains("Version 1", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_chosen_for_the_patients_page_is_shown_and_a_change_is_named()
    {
        await IssuedAsync();
        var draft = await DraftAsync();
        draft.CopyLastPlan();
        draft.Options = new PatientOptions(AsksPain: false, MayRepeat: true);
        Assert.IsType<IssueOutcome.Issued>(await IssueAsync(draft.ToCommand()));

        var page = Page();

        page.WaitForAssertion(() => Assert.Equal(
            ["Does not ask for pain", "After relief the patient may repeat the session more often"],
            page.FindAll(".options li").Select(option => option.TextContent)));
        Assert.Contains("On the patient's page: Does not ask for pain", page.FindAll("section li li").Select(change => change.TextContent));
    }

    [Fact]
    public async Task A_hold_closes_the_link_and_the_page_says_so()
    {
        await IssuedAsync();
        await AssessedAsync(AssessmentFacts.InRemission().WithTemperature(38.4m));

        var page = Page();

        page.WaitForAssertion(() => Assert.Contains("The screening of the newest assessment allows no exercise now", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_red_pain_the_page_says_that_the_link_rests_as_the_link_itself_does()
    {
        await IssuedAsync();
        await using (var db = Open(Own.Id))
        {
            var plan = await db.Plans.SingleAsync(Cancellation);
            var link = ShareLink.Create(Own.Id, plan.Id, LinkSecret.New(), ShareLink.DefaultDays, Therapist, Database.Now);
            var check = TodayCheck.Answer(TodayCheckId.New(), link, plan, [], Database.Now);
            db.AddRange(link, check, SessionReport.Tell(check, SessionOutcome.Partly, new PainScore(3), new PainScore(6), "", Database.Now));
            await db.SaveChangesAsync(Cancellation);
        }

        var page = Page();

        page.WaitForAssertion(() => Assert.Contains("pain", page.Find("[data-today=closed]").TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_the_patient_no_longer_has_at_home_is_withheld_from_today_on()
    {
        await IssuedAsync();
        await using (var db = Open(Own.Id))
        {
            var patient = await db.Patients.SingleAsync(Cancellation);
            patient.Describe(new PatientDetails(patient.Name, patient.BirthDate, patient.Sex, patient.Language, null, null, [], CanGetToFloor: false));
            await db.SaveChangesAsync(Cancellation);
        }

        var page = Page();

        page.WaitForAssertion(() => Assert.NotEqual("open", page.Find("[data-today]").GetAttribute("data-today")));
    }

    [Fact]
    public async Task H05_a_retired_exercise_is_named_as_withheld()
    {
        await IssuedAsync();
        var slug = (await DraftAsync()).Rows[0].Slug;
        await using (var db = Open(Own.Id))
        {
            (await db.Exercises.SingleAsync(row => row.Slug == slug, Cancellation)).Retire("Recalled", null, Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var page = Page();

        page.WaitForAssertion(() => Assert.Equal("part", page.Find("[data-today]").GetAttribute("data-today")));
        Assert.Contains("Withheld today", page.Find($"[data-slug={slug}]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H01_a_plan_of_another_clinic_is_not_found()
    {
        await IssuedAsync();
        var foreign = Clinic.Found("Riverside", "", "112", Database.Now);
        await Database.SaveAsync(foreign.Id, [foreign], Cancellation);

        Assert.IsType<PlanAnswer.NotFound>(await Use<LoadPlan>(foreign.Id).LoadAsync(Patient.Id, Cancellation));
    }

    private IRenderedComponent<ShowPlanPage> Page() => Browser.Render<ShowPlanPage>(parameters => parameters.Add(page => page.Id, Patient.Id.Value));
}
