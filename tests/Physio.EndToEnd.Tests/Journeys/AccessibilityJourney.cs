using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed class AccessibilityJourney(World world)
{
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };
    private static readonly string[] TherapistPages =
        ["", "patients", "patients/new", "catalog", "catalog/cat-cow", "rules", "keys", "admin/policies", "admin/policies/default", "admin/policies/compare"];

    private static readonly string[] AdminPages =
    [
        "", "admin/staff", "admin/clinic", "admin/bench", "admin/policies", "admin/policies/older-adults", "admin/policies/older-adults/edit",
        "catalog", "catalog/cat-cow/edit", "catalog/new", "keys",
    ];

    [Fact]
    public async Task The_pages_of_a_therapist_have_no_accessibility_violation_in_light_and_dark()
    {
        var desk = await AtTheDeskAsync(StaffDesk.Therapist);

        await HaveNoViolationAsync(desk, TherapistPages);
    }

    [Fact]
    public async Task The_pages_of_an_admin_have_no_accessibility_violation_in_light_and_dark()
    {
        var desk = await AtTheDeskAsync(StaffDesk.Admin);

        await HaveNoViolationAsync(desk, AdminPages);
    }

    [Fact]
    public async Task The_pages_of_a_patient_have_no_accessibility_violation_in_light_and_dark()
    {
        var desk = await AtTheDeskAsync(StaffDesk.Therapist);
        var patient = await desk.RegisterPatientAsync("Ada Accessible", "1974-05-06");
        await desk.OpenAssessmentAsync(patient);
        await HasNoViolationInBothThemesAsync(desk.Page);

        await desk.AssessAsHealthyAsync(patient);
        await HasNoViolationInBothThemesAsync(desk.Page);

        await desk.SaveAssessmentAsync();
        await desk.SeesHeadingAsync("Compose plan");
        await Expect(desk.Page.Locator("li[data-slug]").First).ToBeVisibleAsync();
        await HasNoViolationInBothThemesAsync(desk.Page);

        await desk.IssueAndShareAsync();
        await HasNoViolationInBothThemesAsync(desk.Page);

        await HaveNoViolationAsync(desk, [patient, $"{patient}/edit", $"{patient}/plan", $"{patient}/assess"]);
    }

    [Fact]
    public async Task A_staff_page_turns_dark_with_the_system_while_it_is_open()
    {
        var desk = await AtTheDeskAsync(StaffDesk.Therapist);
        await desk.Page.GotoAsync("patients/new");
        await desk.SeesHeadingAsync("New patient");

        await desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(desk.Page.Locator("body")).ToHaveCSSAsync("color", "rgb(232, 239, 242)");

        await HasNoViolationAsync(desk.Page);
    }

    [Fact]
    public async Task A_staff_page_magnified_twice_does_not_scroll_sideways()
    {
        var desk = await AtTheDeskAsync(StaffDesk.Therapist);
        await desk.Page.SetViewportSizeAsync(720, 450);
        foreach (var address in TherapistPages)
        {
            await OpenAsync(desk, address);
            Assert.Equal((address, 0), (address, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")));
        }
    }

    [Fact]
    public async Task The_patient_page_has_no_accessibility_violation_in_light_and_dark()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(await world.DemoLinkAsync());
        await HasNoViolationInBothThemesAsync(phone.Page);

        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await HasNoViolationInBothThemesAsync(phone.Page);
    }

    [Fact]
    public async Task The_sign_in_page_has_no_accessibility_violation()
    {
        var page = await world.OnAPhoneAsync();
        await page.GotoAsync("account/login");

        await HasNoViolationInBothThemesAsync(page);
    }

    [Fact]
    public async Task S08_the_patient_page_asks_no_other_host_and_names_nobody_in_its_head()
    {
        var page = await world.OnAPhoneAsync();
        List<string> hosts = [];
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);
        await page.GotoAsync(await world.DemoLinkAsync());

        Assert.All(hosts, host => Assert.Equal("localhost", host));
        Assert.DoesNotContain("Lena", await page.Locator("head").InnerHTMLAsync(), StringComparison.Ordinal);
    }

    private async Task<StaffDesk> AtTheDeskAsync(string email)
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(email);
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return desk;
    }

    private static async Task HaveNoViolationAsync(StaffDesk desk, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            await OpenAsync(desk, address);
            await HasNoViolationInBothThemesAsync(desk.Page);
        }
    }

    private static async Task OpenAsync(StaffDesk desk, string address)
    {
        await desk.Page.GotoAsync(address);
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }

    /// <summary>Every rule in light; in dark only what the theme changes.</summary>
    private static async Task HasNoViolationInBothThemesAsync(IPage page)
    {
        await HasNoViolationAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await HasNoViolationAsync(page, Contrast);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
    }

    /// <summary>Looks again for a while before it complains: colours may still be on their way to the new theme.</summary>
    private static async Task HasNoViolationAsync(IPage page, AxeRunOptions? only = null)
    {
        const int looks = 4;
        for (var look = 1; ; look++)
        {
            var result = await page.RunAxe(only);
            if (result.Violations.Length == 0)
            {
                return;
            }

            if (look == looks)
            {
                Assert.Fail($"{page.Url}{Environment.NewLine}" + string.Join(Environment.NewLine, result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))})")));
            }

            await page.WaitForTimeoutAsync(300);
        }
    }
}
