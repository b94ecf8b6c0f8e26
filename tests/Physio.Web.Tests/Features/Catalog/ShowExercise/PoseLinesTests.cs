using System.Text.Json.Nodes;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.ShowExercise;
using Physio.Web.Tests.Features.Catalog.EditExercise.Figure;

namespace Physio.Web.Tests.Features.Catalog.ShowExercise;

public sealed class PoseLinesTests
{
    private static FieldDifference Difference(string? before, string? after) =>
        Assert.Single(ContentDifference.Between(AnExercise.Content() with { Poses = before }, AnExercise.Content() with { Poses = after }));

    [Fact]
    public void Two_revisions_show_what_moved_and_nothing_else()
    {
        var difference = Difference(AFigure.Json, AFigure.With("keys.1.pose.lumbar", new JsonArray(-8)));

        Assert.Equal(PoseTexts.Figure, difference.Label);
        Assert.Equal(
            [new(ChangeKind.Removed, "Bend: lower back flexion 10°"), new(ChangeKind.Added, "Bend: lower back flexion −8°")],
            difference.Changes);
    }

    [Theory]
    [InlineData("keys.1.hold", "Bend: time shown here 2")]
    [InlineData("view.yaw", "camera, turned 2")]
    [InlineData("base.root.y", "Stand: pelvis height 2 cm")]
    public void Times_camera_and_shared_joints_are_told_too(string path, string line) =>
        Assert.Contains(new(ChangeKind.Added, line), Difference(AFigure.Json, AFigure.With(path, 2)).Changes);

    [Fact]
    public void A_figure_that_came_or_went_is_a_difference()
    {
        Assert.All(Difference(null, AFigure.Json).Changes, change => Assert.Equal(ChangeKind.Added, change.Kind));
        Assert.All(Difference(AFigure.Json, null).Changes, change => Assert.Equal(ChangeKind.Removed, change.Kind));
    }

    [Fact]
    public void Data_that_cannot_be_read_is_shown_as_it_is() => Assert.Equal(["[broken"], PoseLines.Of("[broken"));
}
