using AngleSharp.Dom;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sharing;
using Physio.Web.Features.Plans.SharePlan;

namespace Physio.Web.Tests.Features.Plans.SharePlan;

public sealed class SharePlanPageTests : PlanPageTests
{
    [Fact]
    public async Task H01_the_therapist_sees_whose_plan_it_is_before_the_link_is_made()
    {
        await IssuedAsync();

        var page = Page();

        page.WaitForAssertion(() => Assert.Equal("M. O. born 1981", string.Join(' ', page.Find("[data-whose]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Empty(page.FindAll("#link-address"));
    }

    [Fact]
    public async Task S02_the_address_is_shown_once_with_its_QR_code_and_is_gone_when_the_page_is_opened_again()
    {
        await IssuedAsync();
        var page = Page();
        page.WaitForElement("[data-whose]");

        Button(page, "Make the link").Click();

        var address = page.WaitForElement("#link-address").GetAttribute("value")!;
        var secret = address[^LinkSecret.Characters..];
        Assert.Equal($"{Navigation.BaseUri}p/{secret}", address);
        Assert.NotEmpty(Modules(QrCode.Svg(address).Value));
        Assert.Equal(Modules(QrCode.Svg(address).Value), Modules(page.Find(".code").InnerHtml));
        Assert.NotEqual(Modules(QrCode.Svg($"{Navigation.BaseUri}p/{LinkSecret.New().Text}").Value), Modules(page.Find(".code").InnerHtml));
        Assert.DoesNotContain(secret, Navigation.Uri, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, Page().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_opened_by_itself_when_the_patient_scans()
    {
        await IssuedAsync();
        var page = Page();
        page.WaitForElement("[data-whose]");
        Button(page, "Make the link").Click();
        page.WaitForAssertion(() => Assert.Contains("Not opened yet", page.Find("[data-opened]").TextContent, StringComparison.Ordinal));
        await using (var db = Open(Own.Id))
        {
            (await db.ShareLinks.SingleAsync(Cancellation)).Opened(Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        Database.Time.Advance(TimeSpan.FromSeconds(5));

        page.WaitForAssertion(() => Assert.Equal("true", page.Find("[data-opened]").GetAttribute("data-opened")));
    }

    [Fact]
    public async Task Revoking_asks_first_and_takes_the_address_away()
    {
        await IssuedAsync();
        var page = Page();
        page.WaitForElement("[data-whose]");
        Button(page, "Make the link").Click();
        page.WaitForElement("#link-address");

        Button(page, "Revoke the link").Click();
        Button(page, "Yes, revoke it").Click();

        page.WaitForAssertion(() => Assert.Contains("No link works now", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("#link-address"));
    }

    [Fact]
    public void Without_a_plan_the_page_says_what_to_do()
    {
        var page = Page();

        page.WaitForAssertion(() => Assert.Contains($"/patients/{Patient.Id}/compose", page.Markup, StringComparison.Ordinal));
    }

    /// <summary>The drawing alone, however the parser writes the rest of the markup.</summary>
    private static string Modules(string svg) => string.Join('|', svg.Split('"').Where(part => part.Length > 0 && (char.IsAsciiDigit(part[0]) || part[0] == 'M')));

    private IRenderedComponent<SharePlanPage> Page() => Browser.Render<SharePlanPage>(parameters => parameters.Add(page => page.Id, Patient.Id.Value));
}
