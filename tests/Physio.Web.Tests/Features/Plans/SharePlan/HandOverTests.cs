using Bunit;
using Physio.Domain.Sharing;
using Physio.Web.Features.Plans.SharePlan;

namespace Physio.Web.Tests.Features.Plans.SharePlan;

/// <summary>What can be handed over beside the link itself.</summary>
public sealed class HandOverTests : PlanPageTests
{
    [Fact]
    public async Task The_code_can_fill_the_screen_and_is_the_same_code()
    {
        await IssuedAsync();

        var page = await FreshAsync();

        Assert.Equal("full-code", Button(page, "Fill the screen").GetAttribute("data-opens"));
        Assert.Contains(QrCode.Svg(Address(page)).Value[..60], page.Find("dialog#full-code .code").InnerHtml, StringComparison.Ordinal);
        Assert.Equal("dialog", page.Find("dialog#full-code form").GetAttribute("method"));
    }

    [Fact]
    public async Task The_share_sheet_shares_the_address_where_the_browser_can()
    {
        await IssuedAsync();

        var page = await FreshAsync();

        var share = Button(page, "Share…");
        Assert.Equal("link-address", share.GetAttribute("data-shares"));
        Assert.Contains("if-can-share", share.ClassList);
    }

    [Fact]
    public async Task S02_the_handout_with_the_code_is_fetched_with_a_ticket_that_says_nothing()
    {
        await IssuedAsync();
        var page = await FreshAsync();
        var secret = Address(page)[^LinkSecret.Characters..];

        Button(page, "Handout with this code (PDF)").Click();

        page.WaitForAssertion(() => Assert.Contains("The handout for M. O. is being downloaded.", page.Markup, StringComparison.Ordinal));
        var fetched = (string)Browser.JSInterop.Invocations["physioShell.download"].Single().Arguments[0]!;
        Assert.Matches($"^/patients/{Patient.Id.Value}/handout/[0-9a-f]{{32}}\\.pdf$", fetched);
        Assert.DoesNotContain(secret, fetched, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_calendar_and_preview_are_offered_at_any_time()
    {
        await IssuedAsync();

        var page = Page();

        page.WaitForElement("#record-text");
        Assert.Equal(
            [$"/patients/{Patient.Id.Value}/handout.pdf", $"/patients/{Patient.Id.Value}/calendar.ics"],
            page.FindAll("a[download]").Select(link => link.GetAttribute("href")));
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") == $"/patients/{Patient.Id.Value}/preview");
    }

    [Fact]
    public async Task The_text_for_the_record_says_what_was_decided_issued_and_linked_and_is_copied()
    {
        var draft = await DraftAsync();
        await IssuedAsync();
        var page = await FreshAsync();

        var record = page.Find("#record-text").TextContent;
        Button(page, "Copy text for the record").Click();

        Assert.StartsWith("Home exercise plan, version 1, issued ", record, StringComparison.Ordinal);
        Assert.Contains($"by {Therapist}", record, StringComparison.Ordinal);
        Assert.Contains("Policy “default” version 1", record, StringComparison.Ordinal);
        Assert.Contains("Link made ", record, StringComparison.Ordinal);
        Assert.All(draft.Rows, row => Assert.Contains($"{row.Name}: ", record, StringComparison.Ordinal));
        Assert.DoesNotContain(Patient.Name, record, StringComparison.Ordinal);
        Assert.DoesNotContain("/p/", record, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("Copied. Paste it into your record.", page.Markup, StringComparison.Ordinal));
        Assert.Contains(Browser.JSInterop.Invocations["navigator.clipboard.writeText"], call => (string?)call.Arguments[0] == record);
    }

    private async Task<IRenderedComponent<SharePlanPage>> FreshAsync()
    {
        var page = Page();
        page.WaitForElement("[data-whose]");
        await Button(page, "Make the link").ClickAsync(new());
        page.WaitForElement("#link-address");
        return page;
    }

    private static string Address(IRenderedComponent<SharePlanPage> page) => page.Find("#link-address").GetAttribute("value")!;

    private IRenderedComponent<SharePlanPage> Page() => Browser.Render<SharePlanPage>(parameters => parameters.Add(page => page.Id, Patient.Id.Value));
}
