using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Staff;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.BrowseCatalog;

namespace Physio.Web.Tests.Features.Catalog.BrowseCatalog;

public sealed class ListExercisesTests : CatalogTests
{
    [Fact]
    public async Task A_therapist_reads_the_clinics_own_exercises_only()
    {
        await AddPublishedAsync("own-only", Complete("Own only"));

        var rows = await Use<ListExercises>(StaffRoles.Therapist).LoadAsync(Cancellation);

        Assert.Equal(["own-only", Bridge], rows.Select(row => row.Slug));
    }

    [Fact]
    public async Task The_revision_in_use_is_listed_and_an_open_draft_is_marked()
    {
        await SaveAsync(Complete("Renamed"));

        var row = Assert.Single(await Use<ListExercises>().LoadAsync(Cancellation));

        Assert.Equal(("Test bridge", 1, true, CatalogStatus.Published), (row.Name, row.Revision, row.HasDraft, row.Status));
    }

    [Fact]
    public async Task The_page_keeps_the_filter_in_the_address()
    {
        await AddPublishedAsync("own-only", Complete("Own only") with { LoadLevel = 4 });
        var browser = Browser();
        browser.Services.GetRequiredService<BunitNavigationManager>().NavigateTo("catalog?load=4");

        var page = browser.Render<CatalogPage>();

        page.WaitForAssertion(() => Assert.Contains("1 of 2 exercises", page.Markup, StringComparison.Ordinal));
        page.Find("input[name=load][value='2']").Change(true);
        page.WaitForAssertion(() => Assert.Contains("2 of 2 exercises", page.Markup, StringComparison.Ordinal));
        Assert.EndsWith("catalog?load=4&load=2", browser.Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_admins_are_offered_a_new_exercise()
    {
        var admin = Browser().Render<CatalogPage>();
        var therapist = Browser(StaffRoles.Therapist).Render<CatalogPage>();

        admin.WaitForAssertion(() => Assert.Single(admin.FindAll("a[href='catalog/new']")));
        therapist.WaitForAssertion(() => Assert.Contains("Test bridge", therapist.Markup, StringComparison.Ordinal));
        Assert.Empty(therapist.FindAll("a[href='catalog/new']"));
    }
}
