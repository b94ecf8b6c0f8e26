using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

public class SpineTests
{
    [Fact]
    public void A_bend_is_told_in_degrees_as_a_share_of_the_joints_way_and_with_its_key()
    {
        var shown = Synthetic.Read("""{"root":{"y":90}}""", """{"lumbar":[0,0,0]}""", """{"lumbar":[36,0,0]}""", """{"lumbar":[-16,0,0]}""");

        Assert.Equal(new Seen(36, "2"), shown.FlexionDegrees);
        Assert.Equal(36 / 45d, shown.FlexionShare.Amount, 1e-9);
        Assert.Equal(new Seen(16, "3"), shown.ExtensionDegrees);
        Assert.Equal(16 / 32d, shown.ExtensionShare.Amount, 1e-9);
        Assert.True(shown.MovesIntoFlexion);
        Assert.True(shown.MovesIntoExtension);
    }

    [Fact]
    public void Lumbar_and_thoracic_spine_turn_and_bend_together_and_to_either_side()
    {
        var shown = Synthetic.Read("""{"root":{"y":90}}""", """{"lumbar":[0,0,8],"thorax":[0,0,18]}""", """{"lumbar":[0,-12,0],"thorax":[0,-11,0]}""");

        Assert.Equal(new Seen(26, "1"), shown.RotationDegrees);
        Assert.Equal(26 / 52d, shown.RotationShare.Amount, 1e-9);
        Assert.Equal(new Seen(23, "2"), shown.SideBendDegrees);
        Assert.Equal(23 / 46d, shown.SideBendShare.Amount, 1e-9);
    }

    [Fact]
    public void A_spine_that_stays_as_it_began_moves_in_no_direction()
    {
        var shown = Synthetic.Read("""{"root":{"y":90},"lumbar":[18]}""");

        Assert.False(shown.MovesIntoFlexion);
        Assert.False(shown.MovesIntoExtension);
        Assert.Equal(18, shown.FlexionDegrees.Amount);
    }

    [Theory]
    [InlineData(100, 100, 26)]
    [InlineData(110, 110, 26)]
    [InlineData(122, 122, 38)]
    [InlineData(122, 55, 26)]
    public void Both_thighs_drawn_in_beyond_110_degrees_round_the_lower_back_with_them(int rightDegrees, int leftDegrees, double roundedDegrees)
    {
        var shown = Synthetic.Read($$"""{"root":{"pitch":-90,"y":12},"lumbar":[26],"legR":{"hip":[{{rightDegrees}}],"knee":120},"legL":{"hip":[{{leftDegrees}}],"knee":120} }""");

        Assert.Equal(roundedDegrees, shown.FlexionDegrees.Amount, 1e-6);
    }

    [Theory]
    [InlineData("childs-pose")]
    [InlineData("quadruped-rock-back")]
    [InlineData("knee-to-chest-double")]
    public void Curling_up_over_both_thighs_reaches_the_end_of_flexion(string id) =>
        Assert.InRange(MovementProperties.Of(ReferenceData.Exercises[id]).FlexionShare.Amount, ReadingLimits.EndRangeShare, 1);

    [Theory]
    [InlineData("knee-to-chest")]
    [InlineData("bubnovsky-ha-crunch")]
    [InlineData("pregnancy-bridge")]
    [InlineData("downward-dog")]
    public void One_knee_a_curl_a_bridge_and_straight_hips_up_do_not(string id) =>
        Assert.InRange(MovementProperties.Of(ReferenceData.Exercises[id]).FlexionShare.Amount, 0, ReadingLimits.EndRangeShare - 0.1);

    [Fact]
    public void The_press_up_is_the_one_that_goes_to_the_end_of_extension()
    {
        Assert.Equal(
            ["prone-press-up"],
            ReferenceData.Exercises.Where(pair => MovementProperties.Of(pair.Value).ExtensionShare.Amount >= ReadingLimits.EndRangeShare).Select(pair => pair.Key));
    }
}
