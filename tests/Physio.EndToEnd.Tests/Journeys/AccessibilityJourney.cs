using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed class AccessibilityJourney(World world)
{
    [Theory]
    [InlineData("")]
    [InlineData("patients")]
    [InlineData("patients/new")]
    [InlineData("catalog")]
    [InlineData("catalog/cat-cow")]
    [InlineData("rules")]
    public async Task A_staff_page_has_no_accessibility_violation(string address)
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        await desk.Page.GotoAsync(address);
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);

        await HasNoViolationAsync(desk.Page);
    }

    [Fact]
    public async Task The_patient_page_has_no_accessibility_violation_in_light_and_dark()
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync());
        await phone.OpenAsync(await world.DemoLinkAsync());
        await HasNoViolationAsync(phone.Page);
        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await HasNoViolationAsync(phone.Page);

        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await HasNoViolationAsync(phone.Page);
    }

    [Fact]
    public async Task The_sign_in_page_has_no_accessibility_violation()
    {
        var page = await world.OnAPhoneAsync();
        await page.GotoAsync("account/login");

        await HasNoViolationAsync(page);
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

    private static async Task HasNoViolationAsync(IPage page)
    {
        var result = await page.RunAxe();
        if (result.Violations.Length > 0)
        {
            Assert.Fail(string.Join(Environment.NewLine, result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))})")));
        }
    }
}
