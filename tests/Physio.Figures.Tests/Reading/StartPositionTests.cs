using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

public class StartPositionTests
{
    [Theory]
    [InlineData("cat-cow", BodyPosition.Quadruped)]
    [InlineData("bird-dog", BodyPosition.Quadruped)]
    [InlineData("bubnovsky-crawl", BodyPosition.Quadruped)]
    [InlineData("downward-dog", BodyPosition.Quadruped)]
    [InlineData("kneeling-chair-mobilisation", BodyPosition.Kneeling)]
    [InlineData("kneeling-chair-side-bend", BodyPosition.Kneeling)]
    [InlineData("supine-trunk-rotation", BodyPosition.Supine)]
    [InlineData("knee-to-chest", BodyPosition.Supine)]
    [InlineData("knee-to-chest-double", BodyPosition.Supine)]
    [InlineData("supine-leg-lowering", BodyPosition.Supine)]
    [InlineData("supine-figure-four-stretch", BodyPosition.Supine)]
    [InlineData("pregnancy-bridge", BodyPosition.Supine)]
    [InlineData("bubnovsky-ha-crunch", BodyPosition.Supine)]
    [InlineData("prone-press-up", BodyPosition.Prone)]
    [InlineData("seated-trunk-rotation", BodyPosition.Sitting)]
    [InlineData("bench-pelvic-lift", BodyPosition.Sitting)]
    [InlineData("wall-squat", BodyPosition.Standing)]
    [InlineData("pregnancy-standing-rotation", BodyPosition.Standing)]
    public void The_reference_movements_begin_where_their_names_say(string id, BodyPosition position) =>
        Assert.Equal(position, MovementProperties.Of(ReferenceData.Exercises[id]).Start);

    [Theory]
    [InlineData(90, "hipR")]
    [InlineData(-90, "hipL")]
    public void On_one_hip_the_body_lies_on_its_side(int twistDegrees, string hip)
    {
        var shown = Synthetic.Read(
            $$"""{"root":{"pitch":-90,"twist":{{twistDegrees}}},"anchors":[{"point":"{{hip}}","at":[0,"floor",0]}],"legR":{"hip":[45],"knee":80},"legL":{"hip":[45],"knee":80} }""");

        Assert.Equal(BodyPosition.SideLying, shown.Start);
        Assert.Null(shown.OnBackDegrees);
        Assert.Null(shown.OnFrontDegrees);
        Assert.Null(shown.KneelingKnees);
    }

    [Fact]
    public void A_chair_under_the_buttocks_makes_sitting()
    {
        const string Seated = """{"anchors":[{"point":"sit","at":[0,53.2,0]}],"legR":{"hip":[88],"knee":90},"legL":{"hip":[88],"knee":90}}""";

        Assert.Equal(BodyPosition.Sitting, MovementProperties.Of(Synthetic.MovementWith("""{"kind":"chair","x":-20}""", Seated)).Start);
        Assert.NotEqual(BodyPosition.Sitting, Synthetic.Read(Seated).Start);
    }

    [Fact]
    public void Upright_on_both_knees_is_kneeling() =>
        Assert.Equal(BodyPosition.Kneeling, Synthetic.Read("""{"anchors":[{"point":"kneeR","at":[0,"floor",9]}],"legR":{"knee":90,"ankle":62},"legL":{"knee":90,"ankle":62}}""").Start);

    [Fact]
    public void A_body_in_the_air_has_no_position() =>
        Assert.Null(Synthetic.Read("""{"root":{"y":150}}""").Start);
}
