using System.Text.Json.Nodes;
using Physio.Figures.Editing;
using Physio.Figures.Poses;

namespace Physio.Figures.Tests.Editing;

public sealed class PoseDocuments
{
    private const int Stand = 0, Bend = 1, Rise = 2;

    private static readonly PoseDocument Squat = ASquat.Document;

    private static double? Shown(PoseDocument document, int? key, string joint) => PoseDocument.NumberOf(document.Shown(0, key, joint));

    [Fact]
    public void A_key_shows_its_own_value_over_what_all_keys_share()
    {
        Assert.Equal(10, Shown(Squat, Stand, "legR.knee"));
        Assert.Equal(80, Shown(Squat, Bend, "legR.knee"));
        Assert.Equal(10, Shown(Squat, null, "legR.knee"));
        Assert.Null(Shown(Squat, Bend, "legR.hip.1"));
        Assert.Null(Shown(Squat, Bend, "lumbar.0"));
    }

    [Fact]
    public void A_change_gives_a_new_document_and_leaves_the_old_one()
    {
        var before = Squat.Json;

        var changed = Squat.WithJoint(0, Bend, "legL.knee", 70);

        Assert.Equal(70, Shown(changed, Bend, "legL.knee"));
        Assert.Equal(10, Shown(changed, Stand, "legL.knee"));
        Assert.Equal(before, Squat.Json);
    }

    [Fact]
    public void A_joint_of_three_angles_keeps_the_others_when_one_is_changed()
    {
        var changed = Squat.WithJoint(0, Stand, "legR.hip.0", 30);

        Assert.Equal("[30,5]", changed.Node(0, "keys.0.pose.legR.hip")!.ToJsonString());
    }

    [Fact]
    public void What_equals_the_shared_pose_is_not_written_at_the_key()
    {
        var changed = Squat.WithJoint(0, Stand, "legR.knee", 90).WithJoint(0, Stand, "legR.hip.2", 12);

        var back = changed.WithJoint(0, Stand, "legR.knee", null).WithJoint(0, Stand, "legR.hip.2", null);

        Assert.True(changed.IsOwn(0, Stand, "legR.knee"));
        Assert.False(back.IsOwn(0, Stand, "legR.knee"));
        Assert.Equal(Squat.Json, back.Json);
    }

    [Fact]
    public void A_shared_joint_goes_back_to_neutral()
    {
        var back = Squat.WithJoint(0, null, "legL.knee", null).WithJoint(0, null, "thorax.2", 8).WithJoint(0, null, "thorax.2", null);

        Assert.Null(back.Node(0, "base.legL.knee"));
        Assert.Null(back.Node(0, "base.thorax"));
    }

    [Fact]
    public void Every_joint_can_be_set_and_is_read_back_by_the_reader()
    {
        foreach (var dof in Dof.All)
        {
            var changed = Squat.WithJoint(0, Rise, dof.Path, 1.5);

            var movement = Assert.Single(PoseReader.Read(changed.Json, "squat").Movements);
            Assert.Equal(1.5, movement.Keys[Rise].Pose[dof]);
        }
    }

    [Fact]
    public void A_word_where_a_number_belongs_is_kept_and_named_by_the_reader()
    {
        var changed = Squat.WithJoint(0, Bend, "legR.knee", "a lot");

        var fault = Assert.Single(PoseReader.Read(changed.Json, "squat").Faults);
        Assert.Equal(("squat", "key 2 “Bend”", "pose.legR.knee"), (fault.Exercise, fault.Key, fault.Field));
        Assert.Equal("a lot", PoseDocument.TextOf(changed.Shown(0, Bend, "legR.knee")));
    }

    [Fact]
    public void A_pin_of_a_key_lies_over_the_shared_pin_field_by_field()
    {
        var changed = Squat.With(0, PoseDocument.PosePath(Bend, "pins.armR.w"), 0);

        Assert.Equal(0, Shown(changed, Bend, "pins.armR.w"));
        Assert.Equal(100, Shown(changed, Bend, "pins.armR.at.1"));
        Assert.Equal(Squat.Json, changed.With(0, PoseDocument.PosePath(Bend, "pins.armR"), null).Json);
    }

    [Fact]
    public void A_copied_key_stands_behind_its_model_and_stills_and_arrows_follow()
    {
        var changed = Squat.WithKeyCopied(0, Stand, "Stand copy");

        Assert.Equal(["Stand", "Stand copy", "Bend", "Rise"], Enumerable.Range(0, 4).Select(key => changed.LabelOf(0, key)));
        Assert.Equal("[0,2]", changed.Node(0, "stills")!.ToJsonString());
        Assert.Equal(2, PoseDocument.NumberOf(changed.Node(0, "arrows.0.to")));
        Assert.Empty(PoseReader.Read(changed.Json, "squat").Faults);
    }

    [Fact]
    public void With_a_key_go_the_stills_and_arrows_that_show_it()
    {
        var changed = Squat.WithoutKey(0, Bend);

        Assert.Equal("[0]", changed.Node(0, "stills")!.ToJsonString());
        Assert.Empty(changed.Node(0, "arrows")!.AsArray());
        Assert.Empty(PoseReader.Read(changed.Json, "squat").Faults);
        Assert.Empty(PoseReader.Read(changed.WithoutKey(0, Stand).Json, "squat").Movements);
    }

    [Fact]
    public void Equipment_comes_and_goes()
    {
        var with = Squat.WithProp(0, "chair").With(0, "props.0.x", -30);

        var chair = Assert.IsType<Prop.Chair>(Assert.Single(Assert.Single(PoseReader.Read(with.Json, "squat").Movements).Props));
        Assert.Equal(-30, chair.X);
        Assert.Equal(Squat.Json, with.WithoutProp(0, 0).Json);
    }

    [Fact]
    public void Keys_are_stills_or_not_in_their_order()
    {
        var changed = Squat.WithStill(0, Rise, true).WithStill(0, Stand, false);

        Assert.Equal([Bend, Rise], Assert.Single(PoseReader.Read(changed.Json, "squat").Movements).Stills);
        Assert.Equal([Stand, Bend, Rise], Squat.With(0, "stills", null).StillsOf(0));
    }

    [Fact]
    public void Every_target_region_can_be_coloured_and_not()
    {
        foreach (var region in PoseReader.TargetRegions)
        {
            var changed = Squat.WithTarget(0, region, true);

            Assert.Equal([region], Assert.Single(PoseReader.Read(changed.Json, "squat").Movements).Highlight);
            Assert.Equal(Squat.Json, changed.WithTarget(0, region, false).Json);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("[{\"base\":{},\"keys\":[]}]")]
    [InlineData("[{\"base\":{},\"keys\":[1,2]}]")]
    [InlineData("[{\"base\":{},\"keys\":{}}]")]
    [InlineData("[{\"base\":{},\"base\":{},\"keys\":[{},{}]}]")]
    public void What_is_no_list_of_movements_is_no_document(string json) => Assert.Null(PoseDocument.Read(json));

    [Fact]
    public void Numbers_that_cannot_be_counted_with_are_none()
    {
        Assert.Null(PoseDocument.NumberOf(JsonNode.Parse("1e999")));
        Assert.Null(PoseDocument.NumberOf(JsonNode.Parse("\"7\"")));
        Assert.Null(PoseDocument.NumberOf(null));
        Assert.Equal(7, PoseDocument.NumberOf(7));
        Assert.Equal(7.5, PoseDocument.NumberOf(JsonNode.Parse("7.5")));
    }
}
