using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

public class WeightTests
{
    [Fact]
    public void The_centre_of_mass_of_a_standing_body_is_at_55_to_58_percent_of_its_height()
    {
        var body = KeyMoment.All(Synthetic.Movement("""{"anchors":[{"point":"heelR","at":[0,"floor",8.6]}]}"""))[0].Body;

        Assert.InRange(CentreOfMass.Of(body).Y, 0.55 * 171, 0.58 * 171);
        Assert.Equal(body.Pelvis.Z, CentreOfMass.Of(body).Z, 1e-6);
    }

    [Fact]
    public void In_a_plank_the_hands_carry_about_the_69_percent_that_were_measured_in_people()
    {
        var load = MovementProperties.Of(ReferenceData.Exercises["downward-dog"]).HandLoadPercent;

        Assert.InRange(load.Amount, 64, 74);
        Assert.Equal("Plank", load.Key);
    }

    [Theory]
    [InlineData("cat-cow")]
    [InlineData("bird-dog")]
    [InlineData("bubnovsky-crawl")]
    [InlineData("bench-pelvic-lift")]
    public void On_hands_and_knees_or_hands_and_feet_the_hands_carry(string id)
    {
        var shown = MovementProperties.Of(ReferenceData.Exercises[id]);

        Assert.InRange(shown.HandLoadPercent.Amount, ReadingLimits.HandLoadPercent, 80);
        Assert.Equal(2, shown.FlatHands!.Value.Amount);
    }

    [Fact]
    public void Hands_farther_from_the_knees_carry_less()
    {
        Assert.True(LoadAt(44) > LoadAt(52));
        Assert.True(LoadAt(52) > LoadAt(60));

        static double LoadAt(int handX) => Synthetic.Read(
            $$$"""
            {"anchors":[{"point":"kneeR","at":[0,"floor",9]},{"point":"kneeL","at":[0,"floor",-9]}],"root":{"pitch":80},
             "legR":{"hip":[80],"knee":90,"ankle":62},"legL":{"hip":[80],"knee":90,"ankle":62},
             "pins":{"armR":{"at":[{{{handX}}},2.6,17],"palm":[0,-1,0],"fingers":[1,0,0]},"armL":{"at":[{{{handX}}},2.6,-17],"palm":[0,-1,0],"fingers":[1,0,0]} } }
            """).HandLoadPercent.Amount;
    }

    [Theory]
    [InlineData("knee-to-chest")]
    [InlineData("supine-leg-lowering")]
    [InlineData("wall-squat")]
    public void Hands_beside_the_body_or_before_the_chest_carry_nothing(string id)
    {
        var shown = MovementProperties.Of(ReferenceData.Exercises[id]);

        Assert.Equal(0, shown.HandLoadPercent.Amount);
        Assert.Null(shown.FlatHands);
    }

    [Theory]
    [InlineData("prone-press-up")]
    [InlineData("seated-trunk-rotation")]
    [InlineData("kneeling-chair-mobilisation")]
    public void Where_belly_seat_or_forearms_could_carry_all_a_flat_hand_leaves_it_open(string id)
    {
        var shown = MovementProperties.Of(ReferenceData.Exercises[id]);

        Assert.Equal(0, shown.HandLoadPercent.Amount);
        Assert.NotNull(shown.FlatHands);
    }

    [Fact]
    public void Only_the_bench_puts_weight_on_arms_behind_the_trunk() =>
        Assert.Equal(
            ["bench-pelvic-lift"],
            ReferenceData.Exercises
                .Where(pair => MovementProperties.Of(pair.Value).CarryingArmBehindDegrees is { } behind && behind.Amount >= ReadingLimits.ArmBehindDegrees)
                .Select(pair => pair.Key));
}
