using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

public class LegTests
{
    [Theory]
    [InlineData("cat-cow", 2)]
    [InlineData("kneeling-chair-mobilisation", 2)]
    [InlineData("childs-pose", 2)]
    [InlineData("bird-dog", 2)]
    public void Knees_on_the_floor_below_the_hips_kneel(string id, int knees) =>
        Assert.Equal(knees, MovementProperties.Of(ReferenceData.Exercises[id]).KneelingKnees!.Value.Amount);

    [Theory]
    [InlineData("prone-press-up")]
    [InlineData("downward-dog")]
    [InlineData("supine-trunk-rotation")]
    [InlineData("wall-squat")]
    [InlineData("seated-trunk-rotation")]
    public void Lying_on_the_belly_hands_and_feet_the_back_standing_and_sitting_do_not_kneel(string id) =>
        Assert.Null(MovementProperties.Of(ReferenceData.Exercises[id]).KneelingKnees);

    [Theory]
    [InlineData("childs-pose", "Sit back")]
    [InlineData("quadruped-rock-back", "Rock back")]
    [InlineData("pregnancy-kneeling-heel-sit", "To the right heel")]
    public void Sitting_back_towards_the_heels_bends_loaded_knees_deeply(string id, string key)
    {
        var knee = MovementProperties.Of(ReferenceData.Exercises[id]).LoadedKneeDegrees!.Value;

        Assert.InRange(knee.Amount, ReadingLimits.DeepKneeDegrees, 160);
        Assert.Equal(key, knee.Key);
    }

    [Fact]
    public void A_shallow_squat_loads_the_knees_without_bending_them_deeply() =>
        Assert.InRange(MovementProperties.Of(ReferenceData.Exercises["wall-squat"]).LoadedKneeDegrees!.Value.Amount, 60, 100);

    [Theory]
    [InlineData("knee-to-chest-double")]
    [InlineData("bubnovsky-ha-crunch")]
    [InlineData("seated-trunk-rotation")]
    public void A_knee_drawn_in_while_the_trunk_rests_bears_no_weight(string id) =>
        Assert.Null(MovementProperties.Of(ReferenceData.Exercises[id]).LoadedKneeDegrees);

    [Theory]
    [InlineData(20, 10, 30)]
    [InlineData(40, 20, 60)]
    [InlineData(10, -10, 0)]
    public void Thighs_spread_by_the_abduction_of_both_hips(int rightDegrees, int leftDegrees, double spreadDegrees) =>
        Assert.Equal(
            spreadDegrees,
            Synthetic.Read($$"""{"root":{"y":90},"legR":{"hip":[0,{{rightDegrees}}]},"legL":{"hip":[0,{{leftDegrees}}]} }""").HipSpreadDegrees.Amount,
            1e-6);

    [Fact]
    public void Only_the_seated_turn_and_the_figure_four_cross_a_leg() =>
        Assert.Equal(
            ["seated-trunk-rotation", "supine-figure-four-stretch"],
            ReferenceData.Exercises
                .Where(pair => MovementProperties.Of(pair.Value).CrossedLegCm.Amount >= ReadingLimits.CrossedLegCm)
                .Select(pair => pair.Key)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_heel_sit_brings_the_pelvis_beside_the_knees() =>
        Assert.Equal(
            ["pregnancy-kneeling-heel-sit"],
            ReferenceData.Exercises
                .Where(pair => MovementProperties.Of(pair.Value).PastKneesCm is { } past && past.Amount >= ReadingLimits.PastKneesCm)
                .Select(pair => pair.Key));
}
