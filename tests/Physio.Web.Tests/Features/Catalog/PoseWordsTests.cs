using Physio.Figures.Poses;
using Physio.Figures.Solving;
using Physio.Web.Features.Catalog;

namespace Physio.Web.Tests.Features.Catalog;

public sealed class PoseWordsTests
{
    [Fact]
    public void Every_joint_and_every_place_of_the_body_has_a_name()
    {
        Assert.DoesNotContain(Dof.All, dof => PoseWords.Joint(dof.Path).Contains('.', StringComparison.Ordinal));
        Assert.Equal(Dof.All.Count, Dof.All.Select(dof => PoseWords.Joint(dof.Path)).Distinct().Count());
        Assert.Equal(Landmark.Names.Count, Landmark.Names.Select(PoseWords.Place).Distinct().Count());
        Assert.Equal("back of the thigh", PoseWords.Place("thighBackL")["left ".Length..]);
    }

    [Theory]
    [InlineData("legL.hip.0", "left hip flexion")]
    [InlineData("pose.legR.knee", "right knee flexion")]
    [InlineData("base.root.pitch", "whole body leaning forward")]
    [InlineData("movement 2.base.root.pitch", "whole body leaning forward")]
    [InlineData("armR.shoulder", "right shoulder elevation")]
    [InlineData("pose.pins.armL.at[1]", "left hand, place")]
    [InlineData("pins.legR", "right foot, held place")]
    [InlineData("move", "time to move here")]
    [InlineData("toeL", "left toes")]
    [InlineData("frame", "frame")]
    [InlineData("wings", "wings")]
    public void A_field_is_called_by_its_name_in_words(string path, string name) => Assert.Equal(name, PoseWords.Field(path));
}
