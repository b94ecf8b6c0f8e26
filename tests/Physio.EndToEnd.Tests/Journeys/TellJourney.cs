using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>A patient tells how it went, reads what that means, mends a slip, looks at the progress; the therapist reads it all.</summary>
public sealed class TellJourney(World world)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_is_told_read_as_a_traffic_light_corrected_and_seen_by_the_therapist(bool script)
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        var name = script ? "Tilda Tells" : "Tilda Withoutscript";
        var (patient, link) = await NewPatientAsync(desk, name);
        var phone = new PatientPhone(await world.OnAPhoneAsync(script));
        var page = phone.Page;
        await phone.OpenAsync(link);
        await phone.NoneOfTheseAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "How hard was it?" }).GetByRole(AriaRole.Radio, new() { Name = "Hard", Exact = true }).CheckAsync();
        await page.GetByText("How was each exercise?").ClickAsync();
        await page.Locator(".one select").First.SelectOptionAsync("eased");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Please look at this" }).CheckAsync();
        await HasNoViolationAsync(page, script);

        await phone.TellAsync("Done", before: 3, after: 4);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Amber: go carefully" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Eased the pain")).ToBeVisibleAsync();
        await Expect(page.GetByText("Call at once")).ToBeVisibleAsync();
        await HasNoViolationAsync(page, script);

        await page.GetByRole(AriaRole.Link, new() { Name = "Correct this report" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Done", Exact = true })).ToBeCheckedAsync();
        await HasNoViolationAsync(page, script);
        await page.GetByRole(AriaRole.Group, new() { Name = "Pain right after the session" }).GetByRole(AriaRole.Radio, new() { Name = "2", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Green: all is well" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Corrected:")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "My progress" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Pain over time" })).ToBeVisibleAsync();
        await HasNoViolationAsync(page, script);

        await desk.Page.GotoAsync(patient);
        await Expect(desk.Page.GetByText("Asks you to look").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("Effort: Hard").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("Eased the pain").First).ToBeVisibleAsync();
        await desk.Page.GetByText("Corrected by the patient").ClickAsync();
        await Expect(desk.Page.GetByText("Pain 3 → 4")).ToBeVisibleAsync();
        await desk.Page.GotoAsync("");
        await Expect(desk.Page.GetByText(name).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_day_after_a_session_the_plan_asks_for_the_pain_of_the_morning()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        var page = phone.Page;
        await phone.OpenAsync(await world.LinkOfAsync("Greta Hansen"));
        await HasNoViolationAsync(page);
        await page.GetByRole(AriaRole.Group, new() { Name = "Pain on the morning after" }).GetByRole(AriaRole.Radio, new() { Name = "1", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Green: it has settled" })).ToBeVisibleAsync();
        await HasNoViolationAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to my plan" }).ClickAsync();
        await Expect(page.GetByText("The morning after")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_progress_of_weeks_fits_a_phone_in_light_and_dark_and_in_Arabic()
    {
        var page = await world.OnAPhoneAsync();
        await page.GotoAsync(await world.DemoLinkAsync());
        var address = new Uri(page.Url).AbsolutePath.TrimStart('/') + "/progress";
        foreach (var language in new[] { "en", "ar" })
        {
            await page.GotoAsync($"{address}?lang={language}");
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
            await HasNoViolationAsync(page);
        }
    }

    /// <param name="page">The page as it is.</param>
    /// <param name="script">The page may run one: the examiner is a script itself.</param>
    private static async Task HasNoViolationAsync(IPage page, bool script = true)
    {
        if (!script)
        {
            return;
        }

        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => $"{scheme} {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    private static async Task<(string Patient, string Link)> NewPatientAsync(StaffDesk desk, string name)
    {
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        var patient = await desk.RegisterPatientAsync(name, "1974-05-06");
        await desk.AssessAsHealthyAsync(patient);
        await desk.SaveAssessmentAsync();
        return (patient, await desk.IssueAndShareAsync());
    }
}
