using AngleSharp.Dom;
using Bunit;
using Physio.Domain.Bench;
using Physio.Domain.Screening;
using Physio.Web.Features.Bench;
using Physio.Web.Tests.Features.Catalog;

namespace Physio.Web.Tests.Features.Bench;

public sealed class BenchPageTests : CatalogTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static IElement Button(IRenderedComponent<BenchPage> page, string text) => page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private IRenderedComponent<BenchPage> Opened()
    {
        var page = Browser().Render<BenchPage>();
        page.WaitForElement("#what-to-try");
        return page;
    }

    private static IRenderedComponent<BenchPage> Ran(IRenderedComponent<BenchPage> page)
    {
        Do(page, () => Button(page, BenchTexts.Run).Click());
        page.WaitForElement("#results", Patience);
        return page;
    }

    /// <summary>On the renderer's own thread: the page may render again between finding an element and pressing it.</summary>
    private static void Do(IRenderedComponent<BenchPage> page, Action press) => _ = page.InvokeAsync(press);

    private static string Tile(IRenderedComponent<BenchPage> page, string label) =>
        page.FindAll(".tile").Single(tile => tile.QuerySelector("dt")!.TextContent.Trim() == label).QuerySelector(".number")!.TextContent;

    [Fact]
    public void With_nothing_to_try_the_page_says_what_a_run_would_show()
    {
        var page = Opened();

        Assert.Contains(BenchTexts.NoDrafts, page.Markup, StringComparison.Ordinal);
        Assert.Contains(BenchTexts.CasesLive[..20], page.Markup.Replace(BenchWords.Number(VirtualPatients.All.Count), "{0}", StringComparison.Ordinal), StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("It will take", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal(ThresholdPolicy.Shipped.Count + 1, page.FindAll("input[type=radio]").Count);
        Assert.Empty(page.FindAll("#results"));
    }

    [Fact]
    public void A_stricter_policy_is_run_compared_and_opened_side_by_side()
    {
        var page = Opened();
        Do(page, () => page.FindAll("input[type=radio]")[1].Change(true));

        Ran(page);

        Assert.Equal(BenchWords.Number(VirtualPatients.For(ThresholdPolicy.Default, ThresholdPolicy.SeedStrict).Count), Tile(page, BenchTexts.TileCases));
        Assert.NotEqual("0", Tile(page, BenchTexts.TileDecision));
        Assert.Equal("0", Tile(page, BenchTexts.TileLooser));
        Do(page, () => page.Find("li.row button").Click());
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".side").Count), Patience);
        Assert.Contains("VT-HR-RAISED", page.FindAll(".side")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("VT-HR-HIGH", page.FindAll(".side")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("101/min", page.FindAll(".side")[1].TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".side")[1].QuerySelectorAll("details li"));
    }

    [Fact]
    public async Task A_catalog_draft_that_loosens_stands_first_and_is_filtered()
    {
        await SaveAsync(Complete("Freed") with { ExcludedBy = [], Equipment = [] });
        var page = Ran(Opened());

        var first = page.FindAll("li.row")[0].TextContent;
        Assert.Contains(Domain.Codes.CodeName.Of(BenchChange.Looser), first, StringComparison.Ordinal);
        Assert.Contains("Freed", first, StringComparison.Ordinal);

        Do(page, () => page.FindAll("select")[1].Change("tighter"));
        page.WaitForAssertion(() => Assert.Contains(BenchTexts.NothingFound, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll("select")[1].Change(""));
        Do(page, () => page.FindAll("select")[3].Change("remission"));
        page.WaitForAssertion(() => Assert.All(page.FindAll("li.row h3"), row => Assert.StartsWith("Remission", row.TextContent, StringComparison.Ordinal)));
        Do(page, () => Button(page, BenchTexts.NextPage).Click());
        Assert.Contains("Page 2 of", page.Find(".pager").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Holes_are_sentences_and_the_map_says_everything_in_words()
    {
        var page = Ran(Opened());

        Assert.Contains("exercise left", page.Find("[aria-labelledby=holes] li").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll("td.hole"), cell => Assert.Contains(BenchTexts.Hole, cell.TextContent, StringComparison.Ordinal));
        Assert.All(page.FindAll("table td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.All(page.FindAll("table tbody tr"), row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope")));
        Assert.All(page.FindAll(".scroll"), region => Assert.NotNull(page.Find($"#{region.GetAttribute("aria-labelledby")}")));
    }

    [Fact]
    public void A_run_shows_its_progress_and_can_be_cancelled()
    {
        var page = Opened();

        Do(page, () => Button(page, BenchTexts.Run).Click());
        page.WaitForElement("[role=progressbar]");
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Trim() == BenchTexts.Run);
        Do(page, () => Button(page, BenchTexts.Cancel).Click());

        page.WaitForAssertion(() => Assert.Contains("Cancelled after", page.Find(".said").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll("#results"));
        Assert.Empty(page.FindAll("[role=progressbar]"));
        Assert.NotNull(Button(page, BenchTexts.Run));
    }

    [Fact]
    public void Leaving_the_page_ends_the_run()
    {
        var page = Opened();
        Do(page, () => Button(page, BenchTexts.Run).Click());
        page.WaitForElement("[role=progressbar]");

        page.Instance.Dispose();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#results")));
        page.WaitForAssertion(() => Assert.Contains("Cancelled after", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task H02_what_would_not_be_prescribable_is_named_before_the_run()
    {
        await SaveAsync(Complete("Untagged") with { ExcludedBy = null }, "untagged");

        var page = Opened();

        var alert = page.Find(".trouble").TextContent;
        Assert.Contains(BenchTexts.NotPrescribable, alert, StringComparison.Ordinal);
        Assert.Contains("Say which restrictions exclude the exercise", alert, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("li.row"), row => row.TextContent.Contains("Untagged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_catalog_with_a_ring_is_said_and_runs_all_the_same()
    {
        await SaveAsync(Complete("Second step"), "second-step");
        await SaveAsync(Complete() with { Harder = "second-step" });
        await SaveAsync(Complete("Second step") with { Harder = Bridge }, "second-step");

        var page = Opened();

        Assert.Contains("get harder in a ring", page.Find(".trouble").TextContent, StringComparison.Ordinal);
        Assert.NotNull(Button(page, BenchTexts.Run));
    }
}
