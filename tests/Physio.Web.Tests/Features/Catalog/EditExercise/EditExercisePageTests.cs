using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.EditExercise;

namespace Physio.Web.Tests.Features.Catalog.EditExercise;

public sealed class EditExercisePageTests : CatalogTests
{
    private static IElement Button(IRenderedComponent<EditExercisePage> page, string text) => page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private IRenderedComponent<EditExercisePage> Opened(string? slug = Bridge)
    {
        var page = Browser().Render<EditExercisePage>(parameters => parameters.Add(edit => edit.Entry, slug));
        page.WaitForElement("#field-Name");
        return page;
    }

    [Fact]
    public async Task What_is_missing_for_a_publication_stands_at_its_field_and_the_draft_is_kept()
    {
        await SaveAsync(Complete() with { ExcludedBy = null, Benefit = "" });
        var page = Opened();

        Button(page, CatalogTexts.SaveAndPublish).Click();

        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.SavedButIncomplete, page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.NotNull(page.Find("[role=alert] a[href$='#field-ExcludedBy']"));
        Assert.NotNull(page.Find("[role=alert] a[href$='#field-Benefit']"));
        Assert.Contains("Say which restrictions", page.Find("#field-ExcludedBy").TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await ShownAsync()).PublishedRevision);
    }

    [Fact]
    public async Task Somebody_elses_save_is_told_and_the_typed_text_stays()
    {
        await SaveAsync(Complete());
        var page = Opened();
        await SaveAsync(Complete("By somebody else"));

        page.Find("#field-Dose-RepsMax").Input("9");
        Button(page, CatalogTexts.SaveDraft).Click();

        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.UnsavedChanges, page.Find(".bar").TextContent, StringComparison.Ordinal));
        Assert.Equal("9", page.Find("#field-Dose-RepsMax").GetAttribute("value"));
        Assert.Equal("By somebody else", (await ShownAsync()).Draft!.Content.Name);
    }

    [Fact]
    public async Task Saving_and_publishing_shows_the_impact_first_and_then_raises_the_revision()
    {
        await SaveAsync(Complete());
        var page = Opened();
        page.Find("#field-Dose-RepsMax").Input("9");

        Button(page, CatalogTexts.SaveAndPublish).Click();
        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.LivePlansContain, 1), page.Markup, StringComparison.Ordinal));
        Assert.Equal(1, (await ShownAsync()).PublishedRevision);
        Button(page, CatalogWords.Say(CatalogTexts.PublishNow, 2)).Click();

        page.WaitForAssertion(() => Assert.EndsWith($"catalog/{Bridge}", page.Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal));
        var exercise = await ShownAsync();
        Assert.Equal((2, 9), (exercise.PublishedRevision, exercise.Published!.Content.Dose.Start.RepsMax));
    }

    [Fact]
    public void Steps_are_added_moved_and_removed_by_buttons_and_the_preview_follows()
    {
        var page = Opened();
        string[] Preview() => [.. page.FindAll("aside ol li").Select(step => step.TextContent)];

        page.Find("button[aria-label='Move Step 2 up']").Click();
        Assert.Equal(["Lift your hips.", "Breathe in.", "Lower them slowly."], Preview());

        page.Find("button[aria-label='Remove Step 1']").Click();
        Assert.Equal(["Breathe in.", "Lower them slowly."], Preview());

        Button(page, CatalogWords.Say(CatalogTexts.Add, "step")).Click();
        Assert.NotNull(page.Find("#field-Steps-2"));
    }

    [Fact]
    public void An_exercise_nobody_has_is_not_found()
    {
        var page = Browser().Render<EditExercisePage>(parameters => parameters.Add(edit => edit.Entry, "nobody-knows"));

        page.WaitForAssertion(() => Assert.Contains(CatalogTexts.NotFoundText, page.Markup, StringComparison.Ordinal));
    }
}
