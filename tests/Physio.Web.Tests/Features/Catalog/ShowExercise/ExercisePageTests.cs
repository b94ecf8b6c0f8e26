using Bunit;
using Physio.Data.Staff;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.ShowExercise;

namespace Physio.Web.Tests.Features.Catalog.ShowExercise;

public sealed class ExercisePageTests : CatalogTests
{
    private IRenderedComponent<ExercisePage> Opened(string slug, string role = StaffRoles.Admin) =>
        Browser(role).Render<ExercisePage>(parameters => parameters.Add(page => page.Entry, slug));

    [Fact]
    public void A_therapist_reads_everything_and_is_offered_no_change()
    {
        var page = Opened(Bridge, StaffRoles.Therapist);

        page.WaitForElement("dl");
        Assert.Contains("Lift your hips.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("“10–15 times”", page.Markup, StringComparison.Ordinal);
        Assert.Contains("A typing error", page.Markup, StringComparison.Ordinal);
        Assert.Contains(CatalogTexts.AwaitingSignOff, page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("a, button"), action => action.TextContent.Trim() is { } text && (text == CatalogTexts.Edit || text == CatalogTexts.Retire));
    }

    [Fact]
    public async Task The_history_shows_the_difference_between_revisions()
    {
        await SaveAsync(Complete() with { Benefit = "Strengthens your strong hips." });

        var page = Opened(Bridge);

        page.WaitForAssertion(() => Assert.Equal("strong", page.Find("ins").LastChild!.TextContent.Trim()));
        Assert.Contains("Ada Admin", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_admin_retires_after_seeing_the_impact()
    {
        var page = Opened(Bridge);
        page.WaitForElement("dl");

        page.FindAll("button").Single(button => button.TextContent.Trim() == CatalogTexts.Retire).Click();
        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.DisappearsAtOnce, page.Markup, StringComparison.Ordinal));
        page.Find("#field-Reason").Input("Hurt two patients");
        page.FindAll("button").Single(button => button.TextContent.Trim() == CatalogTexts.RetireNow).Click();

        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.StatusRetired, page.Find(".status").TextContent, StringComparison.Ordinal));
        Assert.Contains("Hurt two patients", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exercise_of_another_clinic_or_of_nobody_is_not_found()
    {
        var page = Opened("nobody-knows");

        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.NotFoundText, page.Markup, StringComparison.Ordinal));
    }
}
