using Physio.Figures.Checking;
using Physio.Figures.Documents;
using Physio.Figures.Editing;
using Physio.Figures.Poses;
using Physio.Figures.Skeletons;

namespace Physio.Figures.Tests.Editing;

/// <summary>What can be typed into the editor and read, but makes no sense: it is drawn without a broken number, and refused where it matters.</summary>
public sealed class DegenerateDrafts
{
    [Theory]
    [InlineData("pins.legR", """{"at":[0,7,8.6],"toe":[0,0,0],"up":[0,0,0]}""")]
    [InlineData("pins.legR", """{"at":[0,7,8.6],"toe":[0,1,0],"up":[0,1,0],"pole":[0,0,0]}""")]
    [InlineData("pins.legR", """{"ball":[0,0,0],"toe":[0,0,0]}""")]
    [InlineData("pins.legR", """{"kneel":[0,0,0]}""")]
    [InlineData("pins.legL", """{"kneel":[0,-1,0]}""")]
    [InlineData("pins.armR", """{"at":[0,0,0],"fingers":[0,0,0],"palm":[0,0,0]}""")]
    [InlineData("pins.armR", """{"at":{"on":"wristR","off":[0,0,0]}}""")]
    [InlineData("pins.armR", """{"at":{"on":"shoulderR","off":[0,0,0]},"fingers":[0,-1,0],"palm":[0,-1,0]}""")]
    [InlineData("pins.armR", """{"at":[400,400,400],"w":1,"pole":[400,0,0]}""")]
    public void It_is_drawn_without_a_broken_number_or_named_as_a_fault(string field, string pin)
    {
        var document = ASquat.Document.With(0, PoseDocument.PosePath(1, field), System.Text.Json.Nodes.JsonNode.Parse(pin));
        var reading = PoseReader.Read(document.Json, "squat");
        if (reading.Faults.Count > 0)
        {
            return;
        }

        var figure = new FigureDocument(reading.Movements[0], Looks.Default);
        var options = new FigureOptions { Texts = new() { Title = "Squat" } };

        Assert.All([figure.Still(options, 1), figure.Loop(options)], svg =>
        {
            Assert.NotNull(System.Xml.Linq.XDocument.Parse(svg));
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("-2147483648", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
        });
        Assert.NotNull(PoseDataCheck.Faults(reading, "squat"));
    }

    [Fact]
    public void A_hold_out_of_reach_is_named_with_how_far_it_misses()
    {
        var document = ASquat.Document.With(0, PoseDocument.PosePath(1, "pins.armR.at"), new System.Text.Json.Nodes.JsonArray(300, 200, 0));

        var faults = PoseDataCheck.Faults(document.Json, "squat");

        Assert.Contains(faults, fault => fault is { Field: "pins.armR", Key: "key 2 “Bend”" } && fault.Problem.Contains("misses its place", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_one_of_several_movements_name_the_movement()
    {
        var two = PoseDocument.Read($"[{ASquat.Document.MovementAt(0).ToJsonString()},{ASquat.Document.MovementAt(0).ToJsonString()}]")!
            .With(1, "title", "Deep squat")
            .With(1, PoseDocument.PosePath(1, "pins.armR.at"), new System.Text.Json.Nodes.JsonArray(300, 200, 0));

        Assert.Contains(PoseDataCheck.Faults(two.Json, "squat"), fault => fault.Exercise == "squat, Deep squat");
    }

    [Fact]
    public void What_cannot_be_read_names_movement_and_key()
    {
        var movement = ASquat.Document.MovementAt(0).ToJsonString();
        var two = PoseDocument.Read($"[{movement},{movement}]")!.WithJoint(1, 1, "legR.knee", 300);

        Assert.Equal("movement 2, key 2 “Bend”", Assert.Single(PoseReader.Read(two.Json, "squat").Faults).Key);
    }
}
