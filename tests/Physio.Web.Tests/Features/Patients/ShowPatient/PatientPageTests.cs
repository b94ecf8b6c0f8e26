using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Web.Features.Patients.ShowPatient;

namespace Physio.Web.Tests.Features.Patients.ShowPatient;

public sealed class PatientPageTests : PageTests
{
    private IRenderedComponent<PatientPage> Page(Guid patient)
    {
        var page = Browser.Render<PatientPage>(parameters => parameters.Add(shown => shown.Id, patient));
        page.WaitForElement("h1");
        return page;
    }

    [Fact]
    public void The_page_says_who_what_needs_attention_and_what_happened()
    {
        var page = Page(Own.Patient.Id.Value);

        page.WaitForAssertion(() => Assert.Contains("Version 1", page.Find("ol").TextContent, StringComparison.Ordinal));
        Assert.Contains("Patient of Park", page.Find("aside").TextContent, StringComparison.Ordinal);
        Assert.Contains("New leg weakness", page.Find("section.alerts").TextContent, StringComparison.Ordinal);
        Assert.Contains("times on each side", page.Find("ol").TextContent, StringComparison.Ordinal);
        Assert.Contains("Pain 3 → 6", page.Find("ol").TextContent, StringComparison.Ordinal);
        Assert.Contains("before 3, after 6", page.Find("svg[role=img] title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Marking_the_last_alert_as_seen_takes_the_panel_away()
    {
        var page = Page(Own.Patient.Id.Value);

        Button(page, "Mark as seen").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("section.alerts")));
    }

    [Fact]
    public async Task A_paused_plan_is_resumed_after_a_question()
    {
        await using (var db = Open(Own.Id))
        {
            (await db.Plans.SingleAsync(Cancellation)).Pause("New leg weakness", Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var page = Page(Own.Patient.Id.Value);
        Button(page, "Looked at: resume plan").Click();
        Button(page, "Yes, resume plan").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("section.alerts")));
        await using var after = Open(Own.Id);
        Assert.Null((await after.Plans.SingleAsync(Cancellation)).PausedAt);
    }

    [Fact]
    public void Narrowing_the_timeline_to_a_kind_leaves_only_that_kind()
    {
        var page = Page(Own.Patient.Id.Value);
        page.WaitForElement("article");

        Button(page, "Plan versions").Click();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("article")));
        Assert.Contains("Test bridge", page.Find("article").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void H01_a_patient_of_another_clinic_is_not_found_and_nothing_of_them_is_shown()
    {
        var notFound = false;
        Navigation.OnNotFound += (_, _) => notFound = true;

        var page = Browser.Render<PatientPage>(parameters => parameters.Add(shown => shown.Id, Foreign.Patient.Id.Value));

        page.WaitForAssertion(() => Assert.True(notFound));
        Assert.DoesNotContain("Riverside", page.Markup, StringComparison.Ordinal);
    }
}
