using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

public sealed class AdminJourney(World world)
{
    [Fact]
    public async Task An_admin_invites_a_colleague_who_then_signs_in()
    {
        var admin = new StaffDesk(await world.AtTheDeskAsync());
        await admin.SignInAsync(StaffDesk.Admin);
        await admin.Page.GotoAsync("admin/staff");
        await admin.SeesHeadingAsync("Staff");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Invite a colleague" }).ClickAsync();
        await admin.Page.GetByLabel("Name").First.FillAsync("Ines Invited");
        await admin.Page.GetByLabel("Email", new() { Exact = true }).FillAsync("ines.invited@demo.physio");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Make the invitation link" }).ClickAsync();
        var address = await admin.Page.GetByLabel("Invitation link").InputValueAsync();

        var colleague = new StaffDesk(await world.AtTheDeskAsync());
        await colleague.Page.GotoAsync(address);
        const string password = "a long sentence of her own";
        foreach (var box in await colleague.Page.Locator("input[type=password]").AllAsync())
        {
            await box.FillAsync(password);
        }

        await colleague.Page.Locator("button[type=submit]").ClickAsync();
        await colleague.SeesHeadingAsync("Today");
    }

    [Fact]
    public async Task H06_an_admin_edits_an_exercise_and_publishes_a_new_revision()
    {
        var admin = new StaffDesk(await world.AtTheDeskAsync());
        await admin.SignInAsync(StaffDesk.Admin);
        await admin.Page.GotoAsync("catalog/cat-cow/edit");
        await admin.Page.GetByLabel("Breathing").First.FillAsync("Breathe out as you round, breathe in as you arch, and never hold it.");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(admin.Page.GetByText("Saved as draft, revision 2", new() { Exact = false }).First).ToBeVisibleAsync();

        await admin.Page.GotoAsync("catalog/cat-cow");
        await Expect(admin.Page.GetByText("draft", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_therapist_reads_the_catalog_but_cannot_edit_it()
    {
        var desk = new StaffDesk(await world.AtTheDeskAsync());
        await desk.SignInAsync(StaffDesk.Therapist);
        await desk.SeesHeadingAsync("Today");
        await desk.Page.GotoAsync("catalog");
        await desk.SeesHeadingAsync("Catalog");
        await Expect(desk.Page.GetByText("Bird-dog", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = "New exercise" })).ToHaveCountAsync(0);
    }
}
