using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bunit;
using Physio.Domain.Exercises;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.EditExercise;
using Physio.Web.Features.Catalog.EditExercise.Figure;

namespace Physio.Web.Tests.Features.Catalog.EditExercise.Figure;

public sealed class FigureSectionTests : CatalogTests
{
    private const string LowerBack = "input[aria-label='Lower back flexion, number']";

    private static readonly TimeSpan Drawing = TimeSpan.FromSeconds(30);

    private static IElement Button(IRenderedComponent<EditExercisePage> page, string text) => page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    /// <summary>Found and clicked at once: the picture may be drawn at any moment.</summary>
    private static Task ClickAsync(IRenderedComponent<EditExercisePage> page, string text) => page.InvokeAsync(() => Button(page, text).Click());

    private static Task ChooseKeyAsync(IRenderedComponent<EditExercisePage> page, string label) =>
        page.InvokeAsync(() => page.FindAll("button.choice").Single(button => button.TextContent.Contains(label, StringComparison.Ordinal)).Click());

    private static string Still(IRenderedComponent<EditExercisePage> page) => page.Find(".still").InnerHtml;

    private async Task<IRenderedComponent<EditExercisePage>> OpenedAsync(string? poses, string name = "Test bridge")
    {
        Assert.IsType<SaveDraftOutcome.Saved>(await SaveAsync(Complete(name) with { Poses = poses }));
        var page = Browser().Render<EditExercisePage>(parameters => parameters.Add(edit => edit.Entry, Bridge));
        page.WaitForElement("#section-figure");
        return page;
    }

    [Fact]
    public async Task A_moved_joint_changes_the_still_and_is_saved_with_the_draft()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");
        page.WaitForElement(".still svg", Drawing);
        var before = Still(page);

        await page.InvokeAsync(() => page.Find("#joint-lumbar-0").Input("30"));
        page.WaitForAssertion(() => Assert.NotEqual(before, Still(page)), Drawing);
        await ClickAsync(page, CatalogTexts.SaveDraft);

        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.DraftSaved, 2), page.Find(".bar").TextContent, StringComparison.Ordinal), Drawing);
        Assert.Contains("\"lumbar\":[30]", (await ShownAsync()).Draft!.Content.Poses, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_is_refused_while_a_limit_is_broken_and_says_which_joint_and_what_range()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");
        page.WaitForElement(".still svg", Drawing);

        await page.InvokeAsync(() => page.Find(LowerBack).Change("90"));
        page.WaitForAssertion(() => Assert.Contains("lower back flexion: must be a number from -32 to 45", page.Find(".state").TextContent, StringComparison.Ordinal), Drawing);
        Assert.NotNull(page.Find(".still svg"));
        await ClickAsync(page, CatalogTexts.SaveDraft);

        page.WaitForAssertion(() => Assert.Contains(
            "Test bridge, key 2 “Bend”, lower back flexion: must be a number from -32 to 45.",
            page.Find("[role=alert] a[href$='#field-Poses']").TextContent,
            StringComparison.Ordinal));
        Assert.Equal("90", page.Find(LowerBack).GetAttribute("value"));
        Assert.Equal(AFigure.Json, (await ShownAsync()).Draft!.Content.Poses);
    }

    [Fact]
    public async Task A_step_is_taken_back_and_forth()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");

        await page.InvokeAsync(() => page.Find(LowerBack).Change("21,5"));
        Assert.Equal("21.5", page.Find(LowerBack).GetAttribute("value"));
        await page.InvokeAsync(() => page.Find("[data-undo]").Click());
        Assert.Equal("10", page.Find(LowerBack).GetAttribute("value"));
        await page.InvokeAsync(() => page.Find("[data-redo]").Click());
        Assert.Equal("21.5", page.Find(LowerBack).GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_typed_is_kept_even_when_it_is_no_number()
    {
        var page = await OpenedAsync(AFigure.Json);

        await page.InvokeAsync(() => page.Find(LowerBack).Change("very far"));

        Assert.Equal("very far", page.Find(LowerBack).GetAttribute("value"));
        page.WaitForAssertion(() => Assert.Contains("lower back flexion", page.Find(".state").TextContent, StringComparison.Ordinal), Drawing);
    }

    [Fact]
    public async Task A_joint_goes_back_to_what_all_keys_share()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");

        await page.InvokeAsync(() => page.Find("button[aria-label='Lower back flexion: as all keys share it']").Click());

        Assert.Equal("0", page.Find(LowerBack).GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_with_markup_is_escaped_in_the_picture()
    {
        var page = await OpenedAsync(AFigure.With("keys.1.label", "</title><b>x</b>"), "</title><script>alert(1)</script>");

        page.WaitForElement(".loop svg", Drawing);

        Assert.DoesNotContain(page.FindAll(".pictures script"), _ => true);
        Assert.DoesNotContain(page.FindAll(".pictures b"), _ => true);
        Assert.Contains("<script>", page.Find(".still title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_copied_and_removed()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");

        await ClickAsync(page, FigureEditorTexts.CopyKey);
        Assert.Contains(page.FindAll("button.choice"), button => button.TextContent.Contains("Bend copy", StringComparison.Ordinal));
        await ClickAsync(page, FigureEditorTexts.RemoveKey);

        Assert.Equal(3, page.FindAll("button.choice").Count);
        Assert.True(Button(page, FigureEditorTexts.RemoveKey).HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_free_hand_is_held_where_it_is()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, FigureEditorTexts.AllKeys);

        await page.InvokeAsync(() => page.FindAll("details")
            .Single(details => details.TextContent.Contains(CatalogWords.Say(FigureEditorTexts.HeldTitle, "right hand"), StringComparison.Ordinal))
            .QuerySelector("button")!.Click());

        Assert.NotEqual("0", page.Find("#pin-armR-at-1").GetAttribute("value"));
        page.WaitForAssertion(() => Assert.Contains(FigureEditorTexts.NoFaults, page.Find(".state").TextContent, StringComparison.Ordinal), Drawing);
    }

    [Fact]
    public async Task Equipment_and_camera_are_fields()
    {
        var page = await OpenedAsync(AFigure.Json);

        await ClickAsync(page, PoseTexts.Kind_chair);
        await page.InvokeAsync(() => page.Find("#prop-0-x").Change("-30"));
        await page.InvokeAsync(() => page.Find("#picture-yaw").Change("40"));
        await ClickAsync(page, FigureEditorTexts.FitFrame);
        page.WaitForAssertion(() => Assert.Contains(FigureEditorTexts.NoFaults, page.Find(".state").TextContent, StringComparison.Ordinal), Drawing);
        await ClickAsync(page, CatalogTexts.SaveDraft);

        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.DraftSaved, 2), page.Find(".bar").TextContent, StringComparison.Ordinal), Drawing);
        var saved = JsonNode.Parse((await ShownAsync()).Draft!.Content.Poses!)![0]!;
        Assert.Equal((-30, 40), (saved["props"]![0]!["x"]!.GetValue<double>(), saved["view"]!["yaw"]!.GetValue<double>()));
    }

    [Fact]
    public async Task An_exercise_without_a_figure_starts_from_another_ones()
    {
        await AddPublishedAsync("model", Complete("The model") with { Poses = AFigure.Json });
        var page = await OpenedAsync(null);
        page.WaitForElement("#start-figure", Drawing);

        await page.InvokeAsync(() => page.Find("#start-figure").Change("model"));
        await ClickAsync(page, FigureEditorTexts.Start);

        page.WaitForElement(".still svg", Drawing);
        await ClickAsync(page, CatalogTexts.SaveDraft);
        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.DraftSaved, 2), page.Find(".bar").TextContent, StringComparison.Ordinal), Drawing);
        Assert.Contains($"\"id\":\"{Bridge}\"", (await ShownAsync()).Draft!.Content.Poses, StringComparison.Ordinal);
        Assert.Equal(AFigure.Json, (await ShownAsync("model")).Published!.Content.Poses);
    }

    [Fact]
    public async Task The_figure_is_removed_after_a_question()
    {
        var page = await OpenedAsync(AFigure.Json);

        await ClickAsync(page, FigureEditorTexts.Remove);
        await ClickAsync(page, FigureEditorTexts.RemoveNow);
        Assert.Contains(FigureEditorTexts.NoFigure, page.Markup, StringComparison.Ordinal);
        await ClickAsync(page, CatalogTexts.SaveDraft);

        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.DraftSaved, 2), page.Find(".bar").TextContent, StringComparison.Ordinal), Drawing);
        Assert.Null((await ShownAsync()).Draft!.Content.Poses);
    }

    [Fact]
    public async Task A_figure_that_is_being_changed_is_not_shown_as_the_patients_yet()
    {
        var page = await OpenedAsync(AFigure.Json);
        Assert.NotEmpty(page.FindAll("aside svg.pf"));

        await page.InvokeAsync(() => page.Find(LowerBack).Change("5"));
        Assert.Empty(page.FindAll("aside svg.pf"));
        await page.InvokeAsync(() => page.Find("[data-undo]").Click());

        Assert.NotEmpty(page.FindAll("aside svg.pf"));
    }

    [Theory]
    [InlineData("no JSON at all", "is not JSON")]
    [InlineData("{}", "must be a list of 1 to 3 movements")]
    [InlineData("[{\"id\":\"a\",\"id\":\"b\"}]", "is not JSON")]
    [InlineData("keys.1.pose.wings", "is not a field of pose data here")]
    [InlineData("keys.1.pose.lumbar", "lower back flexion: must be a number from -32 to 45")]
    [InlineData("keys.1.move", "time to move here: is missing")]
    [InlineData("base.anchors", "knows no place of the body")]
    [InlineData("keys.1.label", "label: is missing")]
    public async Task Bad_pose_data_is_told_in_a_sentence_and_stays_in_the_text_box(string what, string sentence)
    {
        var text = what switch
        {
            "keys.1.pose.wings" => AFigure.With(what, 3),
            "keys.1.pose.lumbar" => AFigure.Broken,
            "keys.1.move" or "keys.1.label" => AFigure.With(what, null),
            "base.anchors" => AFigure.Json.Replace("heelR", "tail", StringComparison.Ordinal),
            _ => what,
        };
        var page = await OpenedAsync(AFigure.Json);

        await page.InvokeAsync(() => page.Find("#pose-text").Input(text));
        await ClickAsync(page, FigureEditorTexts.TakeOver);

        var told = page.Find("#pose-text-faults").TextContent;
        Assert.All(sentence.Split(" place of"), part => Assert.Contains(part, told, StringComparison.Ordinal));
        Assert.Contains("Test bridge", told, StringComparison.Ordinal);
        Assert.Equal(text, page.Find("#pose-text").GetAttribute("value"));
        Assert.Equal("0", page.Find(LowerBack).GetAttribute("value"));
    }

    [Fact]
    public async Task Sound_pose_data_is_taken_over_as_one_step()
    {
        var page = await OpenedAsync(AFigure.Json);
        await ChooseKeyAsync(page, "Bend");

        await page.InvokeAsync(() => page.Find("#pose-text").Input(AFigure.With("keys.1.pose.lumbar", new JsonArray(25))));
        await ClickAsync(page, FigureEditorTexts.TakeOver);

        Assert.Equal("25", page.Find(LowerBack).GetAttribute("value"));
        await page.InvokeAsync(() => page.Find("[data-undo]").Click());
        Assert.Equal("10", page.Find(LowerBack).GetAttribute("value"));
    }

    [Fact]
    public async Task Where_figure_and_tags_disagree_it_warns_beside_both_and_still_saves()
    {
        var page = await OpenedAsync(AFigure.Json);

        page.WaitForAssertion(
            () => Assert.Equal(2, page.FindAll(".warnings").Count(list => list.TextContent.Contains("The drawing begins standing, but the exercise is listed as lying on the back.", StringComparison.Ordinal))),
            Drawing);
        await page.InvokeAsync(() => page.Find(LowerBack).Change("3"));
        await ClickAsync(page, CatalogTexts.SaveDraft);

        page.WaitForAssertion(() => Assert.Contains(CatalogWords.Say(CatalogTexts.DraftSaved, 2), page.Find(".bar").TextContent, StringComparison.Ordinal), Drawing);
    }
}
