using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed partial class ClinicsApartJourney(World world)
{
    [Fact]
    public async Task S19_nothing_of_one_clinic_is_visible_to_the_other()
    {
        var mine = new StaffDesk(await world.AtTheDeskAsync());
        await mine.SignInAsync(StaffDesk.Therapist);
        await mine.SeesHeadingAsync("Today");
        var patient = await mine.RegisterPatientAsync("Paula Private", "1969-09-09");

        var other = new StaffDesk(await world.AtTheDeskAsync());
        await other.SignInAsync(StaffDesk.OtherTherapist);
        await other.SeesHeadingAsync("Today");
        foreach (var page in new[] { "", "/edit", "/assess", "/compose", "/plan", "/share" })
        {
            await other.Page.GotoAsync(patient + page);
            await Expect(other.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
            await Expect(other.Page.GetByText(NothingHere()).First).ToBeVisibleAsync();
            await Expect(other.Page.GetByText("Paula Private")).ToHaveCountAsync(0);
        }

        await other.Page.GotoAsync("patients");
        await other.Page.GetByLabel("Search patients").FillAsync("Paula Private");
        await Expect(other.Page.GetByText("Nobody found", new() { Exact = false })).ToBeVisibleAsync();
    }

    [GeneratedRegex("not found|nothing here", RegexOptions.IgnoreCase)]
    private static partial Regex NothingHere();
}
