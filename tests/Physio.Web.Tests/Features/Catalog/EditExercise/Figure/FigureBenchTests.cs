using Physio.Figures.Editing;
using Physio.Web.Features.Catalog.EditExercise.Figure;

namespace Physio.Web.Tests.Features.Catalog.EditExercise.Figure;

public sealed class FigureBenchTests
{
    [Fact]
    public async Task What_is_taken_back_to_the_start_is_the_stored_text_letter_by_letter()
    {
        var bench = new FigureBench(AFigure.Json);

        await bench.BendAsync("lumbar.0", 12);
        Assert.NotEqual(AFigure.Json, bench.Json);
        await bench.UndoAsync();

        Assert.Equal(AFigure.Json, bench.Json);
    }

    [Fact]
    public async Task Taking_back_a_copied_key_shows_one_that_is_there()
    {
        var bench = new FigureBench(AFigure.Json);
        await bench.TakeAsync(bench.Document!.WithKeyCopied(0, 1, "Third"));
        bench.Choose(0, 2);

        await bench.UndoAsync();

        Assert.Equal(1, bench.Key);
    }

    [Fact]
    public async Task A_slider_that_is_dragged_is_taken_back_at_once()
    {
        var bench = new FigureBench(AFigure.Json);
        for (var degrees = 1; degrees <= 30; degrees++)
        {
            await bench.BendAsync("lumbar.0", degrees, isMoving: true);
        }

        bench.Settle();
        await bench.UndoAsync();

        Assert.Equal(AFigure.Json, bench.Json);
        Assert.False(bench.CanUndo);
    }

    [Theory]
    [InlineData("36,6", 36.6)]
    [InlineData(" -8 ", -8)]
    public void A_number_is_read_with_point_or_comma(string typed, double number) => Assert.Equal(number, PoseDocument.NumberOf(FigureBench.Typed(typed)));

    [Fact]
    public void What_is_no_number_is_kept_as_it_was_typed()
    {
        Assert.Equal("1e999", FigureBench.Shown(FigureBench.Typed("1e999")));
        Assert.Null(FigureBench.Typed("  "));
    }

    [Fact]
    public void Text_that_cannot_be_taken_apart_is_kept_and_not_shown_as_joints()
    {
        var bench = new FigureBench("[broken");

        Assert.Null(bench.Document);
        Assert.Equal("[broken", bench.Json);
    }
}
