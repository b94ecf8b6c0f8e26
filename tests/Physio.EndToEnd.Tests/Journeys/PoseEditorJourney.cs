using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed class PoseEditorJourney(World world)
{
    [Fact]
    public async Task An_admin_moves_a_joint_is_refused_beyond_its_range_and_publishes_the_figure()
    {
        var admin = new StaffDesk(await world.AtTheDeskAsync());
        await admin.SignInAsync(StaffDesk.Admin);
        var page = admin.Page;
        await page.GotoAsync("catalog/wall-squat/edit");
        await page.GetByRole(AriaRole.Button, new() { Name = "2. Squat" }).ClickAsync();
        var figure = page.GetByRole(AriaRole.Region, new() { Name = "Figure" });
        var still = figure.Locator(".still");
        await Expect(still.Locator("svg")).ToBeVisibleAsync();
        await Expect(figure.GetByText("Every joint is within its range at every moment.")).ToBeVisibleAsync();

        var number = figure.GetByLabel("Lower back flexion, number");
        var atFirst = await number.InputValueAsync();
        var drawnFirst = await still.InnerHTMLAsync();
        await figure.GetByLabel("Lower back flexion", new() { Exact = true }).And(page.GetByRole(AriaRole.Slider)).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(number).Not.ToHaveValueAsync(atFirst);
        await Expect(still).Not.ToHaveJSPropertyAsync("innerHTML", drawnFirst);
        var moved = await number.InputValueAsync();

        await number.FillAsync("90");
        await number.PressAsync("Tab");
        await Expect(number).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        var refused = page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Not saved" });
        await Expect(refused).ToContainTextAsync("key 2 “Squat”, lower back flexion: must be a number from -32 to 45.");
        await Expect(number).ToHaveValueAsync("90");

        await number.FocusAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(number).ToHaveValueAsync(moved);
        await Expect(figure.GetByText("Every joint is within its range at every moment.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await Expect(page.GetByText($"Squat: lower back flexion {moved}°")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish revision 2" }).ClickAsync();

        await page.WaitForURLAsync(url => url.EndsWith("/catalog/wall-squat", StringComparison.Ordinal));
        await Expect(page.GetByText("revision 2", new() { Exact = false }).First).ToBeVisibleAsync();
    }
}
