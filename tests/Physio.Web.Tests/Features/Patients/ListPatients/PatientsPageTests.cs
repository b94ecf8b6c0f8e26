using Bunit;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Patients.ListPatients;

namespace Physio.Web.Tests.Features.Patients.ListPatients;

public sealed class PatientsPageTests : PageTests
{
    [Fact]
    public async Task The_search_in_the_address_is_what_the_page_shows()
    {
        await RegisteredAsync(APatient.Named("Maria Orlova").Born(1961, 3, 12));
        Navigation.NavigateTo("/patients?q=orlova");

        var page = Browser.Render<PatientsPage>();

        page.WaitForAssertion(() => Assert.Equal(["Maria Orlova"], page.FindAll("tbody th").Select(cell => cell.TextContent.Trim())));
        Assert.Equal("orlova", page.Find("input[type=search]").GetAttribute("value"));
        Assert.Contains("(64)", page.Find("tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_found_says_what_to_do_next()
    {
        Navigation.NavigateTo("/patients?q=nobody");

        var page = Browser.Render<PatientsPage>();

        page.WaitForAssertion(() => Assert.Contains("Nobody found for “nobody”", page.Markup, StringComparison.Ordinal));
        Assert.Equal("/patients/new", page.FindAll("a").Last(link => link.TextContent.Contains("New patient", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Pages_are_links_that_keep_the_search()
    {
        await Database.SaveAsync(Own.Id, Enumerable.Range(0, 30).Select(i => APatient.Named($"Person {i:00}").RegisteredAt(Own.Id, Database.Now)), Cancellation);
        Navigation.NavigateTo("/patients?q=person&page=2");

        var page = Browser.Render<PatientsPage>();

        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll("tbody tr").Count));
        Assert.EndsWith("/patients?q=person", Button(page, "Previous").GetAttribute("href"), StringComparison.Ordinal);
    }
}
