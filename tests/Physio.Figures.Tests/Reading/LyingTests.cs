using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

public class LyingTests
{
    [Theory]
    [InlineData("knee-to-chest")]
    [InlineData("supine-trunk-rotation")]
    [InlineData("pregnancy-bridge")]
    [InlineData("bubnovsky-ha-crunch")]
    [InlineData("roller-lumbar-massage")]
    public void On_the_floor_in_a_bridge_and_over_a_roller_one_lies_on_the_back(string id)
    {
        var shown = MovementProperties.Of(ReferenceData.Exercises[id]);

        Assert.NotNull(shown.OnBackDegrees);
        Assert.Null(shown.OnFrontDegrees);
    }

    [Fact]
    public void A_press_up_lies_on_the_belly_and_a_plank_does_not()
    {
        Assert.NotNull(MovementProperties.Of(ReferenceData.Exercises["prone-press-up"]).OnFrontDegrees);
        Assert.Null(MovementProperties.Of(ReferenceData.Exercises["downward-dog"]).OnFrontDegrees);
    }

    [Theory]
    [InlineData("bench-pelvic-lift")]
    [InlineData("seated-trunk-rotation")]
    [InlineData("cat-cow")]
    public void Held_by_arms_and_feet_sitting_or_on_all_fours_nobody_lies(string id)
    {
        var shown = MovementProperties.Of(ReferenceData.Exercises[id]);

        Assert.Null(shown.OnBackDegrees);
        Assert.Null(shown.OnFrontDegrees);
    }

    [Fact]
    public void The_head_of_a_body_on_its_head_is_as_far_below_the_heart_as_it_was_above()
    {
        var upright = Synthetic.Read("""{"root":{"y":90}}""").HeadBelowHeartCm;
        var inverted = Synthetic.Read("""{"root":{"y":90,"pitch":180}}""").HeadBelowHeartCm;

        Assert.Equal(-upright.Amount, inverted.Amount, 1e-9);
        Assert.InRange(inverted.Amount, 25, 40);
    }

    [Fact]
    public void Hips_up_and_hands_down_the_head_hangs_below_the_heart()
    {
        var head = MovementProperties.Of(ReferenceData.Exercises["downward-dog"]).HeadBelowHeartCm;

        Assert.True(head.Amount >= ReadingLimits.HeadLowCm);
        Assert.Equal("Lift hips", head.Key);
    }

    [Theory]
    [InlineData("knee-to-chest")]
    [InlineData("pregnancy-bridge")]
    [InlineData("childs-pose")]
    [InlineData("quadruped-rock-back")]
    public void Lying_flat_bridging_and_the_forehead_on_the_floor_are_not_head_down(string id) =>
        Assert.InRange(MovementProperties.Of(ReferenceData.Exercises[id]).HeadBelowHeartCm.Amount, -5, ReadingLimits.HeadLowCm);
}
