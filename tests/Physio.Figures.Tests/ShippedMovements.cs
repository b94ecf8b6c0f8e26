using System.Collections.Concurrent;
using Physio.Figures.Checking;
using Physio.Figures.Documents;
using Physio.Figures.Drawing;
using Physio.Figures.Motion;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Tests;

/// <summary>Every movement that ships is one that a body can do and a picture can show.</summary>
public sealed class ShippedMovements
{
    private static readonly ConcurrentDictionary<string, FigureDocument> Documents = [];

    public static TheoryData<string> Names => ShippedFigures.Names;

    [Fact]
    public void Every_exercise_of_the_catalog_has_a_figure_and_no_figure_is_left_over() =>
        Assert.Equal(ShippedFigures.CatalogSlugs.Order(), ShippedFigures.Slugs.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void No_moment_is_beyond_what_a_body_can_do(string name) =>
        Assert.Empty(MovementCheck.Check(name, ShippedFigures.Of(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stored_frame_is_the_fitted_one_within_two_centimetres(string name)
    {
        var movement = ShippedFigures.Of(name);
        var (stored, fitted) = (movement.Frame, FrameFitter.Fit(movement));
        double[] off = [stored.X - fitted.X, stored.Y - fitted.Y, stored.Width - fitted.Width, stored.Height - fitted.Height];
        Assert.True(off.All(cm => Math.Abs(cm) <= 2), $"The fitted frame is [{fitted.X}, {fitted.Y}, {fitted.Width}, {fitted.Height}].");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_loop_ends_where_it_begins(string name)
    {
        var timeline = new Timeline(ShippedFigures.Of(name));
        var (first, last) = (timeline.BodyAt(0), timeline.BodyAt(timeline.TotalSeconds));
        Assert.All(Landmark.Names, mark =>
            Assert.True((Landmark.On(first, mark).Centre - Landmark.On(last, mark).Centre).Length < 0.01, mark));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_has_the_same_commands_at_every_moment(string name)
    {
        var movement = ShippedFigures.Of(name);
        var timeline = new Timeline(movement);
        var bodies = timeline.SampleTimes().Select(timeline.BodyAt).ToList();
        var drawing = new FigureDrawing(movement, LookOf(movement), bodies);
        var first = drawing.Paint(bodies[0]);
        foreach (var body in bodies)
        {
            var painted = drawing.Paint(body);
            Assert.Equal(first.Select(part => part.Name), painted.Select(part => part.Name));
            Assert.All(first.Zip(painted), pair => Assert.True(pair.First.Shape.HasCommandsOf(pair.Second.Shape), pair.First.Name));
            Assert.All(painted, part => Assert.All(part.Shape.Numbers, number => Assert.True(double.IsFinite(number), part.Name)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Stills_have_labels_of_their_own_and_arrows_lead_from_one_to_another(string name)
    {
        var movement = ShippedFigures.Of(name);
        Assert.Distinct(movement.Stills.Select(key => movement.Keys[key].Label));
        Assert.All(movement.Arrows, arrow => Assert.NotEqual(arrow.From, arrow.To));
    }

    [Fact]
    public void Movements_of_one_exercise_have_titles_that_tell_them_apart() =>
        Assert.All(
            ShippedFigures.Names.GroupBy(row => row.Data[..row.Data.LastIndexOf(' ')]),
            movements => Assert.Distinct(movements.Select(row => ShippedFigures.Of(row.Data).Title)));

    [Fact]
    public void At_least_four_people_take_turns() =>
        Assert.True(ShippedFigures.All.Select(movement => movement.Look).Distinct().Count() >= 4);

    internal static Look LookOf(PosedMovement movement) => movement.Look is { } look ? Looks.Find(look)! : Looks.Default;

    /// <summary>Kept for the whole run: drawing a loop is the slow part.</summary>
    internal static FigureDocument DocumentOf(string name) =>
        Documents.GetOrAdd(name, static name => new(ShippedFigures.Of(name), LookOf(ShippedFigures.Of(name))));
}
