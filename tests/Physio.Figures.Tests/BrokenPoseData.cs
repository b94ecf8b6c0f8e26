using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Tests;

/// <summary>Pose data that is wrong is refused, and the refusal says where.</summary>
public sealed class BrokenPoseData
{
    private const string Sound = """
        [{"id": "bow", "title": "Bow", "view": {"yaw": 20, "pitch": 12}, "frame": [-80, -190, 160, 200],
          "base": {"anchors": [{"point": "heelR", "at": [0, "floor", 9]}], "legR": {"hip": [2, 4], "knee": 4}},
          "keys": [
            {"label": "Stand", "move": 2, "hold": 1, "pose": {"root": {"pitch": 0}}},
            {"label": "Bow", "move": 2, "hold": 1, "breath": "out", "pose": {"root": {"pitch": 20}, "pins": {"armR": {"at": [20, 80, 20]}}}}
          ]}]
        """;

    [Fact]
    public void The_sound_data_of_these_tests_is_read()
    {
        var reading = PoseReader.Read(Sound, "bow");
        Assert.Empty(reading.Faults);
        Assert.Equal(2, Assert.Single(reading.Movements).Keys.Length);
    }

    [Theory]
    [InlineData("\"knee\": 4", "\"kneee\": 4", null, "base.legR.kneee")]
    [InlineData("\"heelR\"", "\"heelX\"", null, "base.anchors[0].point")]
    [InlineData("\"knee\": 4", "\"knee\": 200", null, "base.legR.knee")]
    [InlineData("[2, 4]", "[2, 400]", null, "legR.hip.1")]
    [InlineData("\"knee\": 4", "\"knee\": 1e999", null, "base.legR.knee")]
    [InlineData("\"yaw\": 20, ", "", null, "view.yaw")]
    [InlineData("\"view\": {\"yaw\": 20, \"pitch\": 12}, ", "", null, "view")]
    [InlineData("[-80, -190, 160, 200]", "[-80, -190, 1, 1]", null, "frame")]
    [InlineData("[-80, -190, 160, 200]", "[-80, -190]", null, "frame")]
    [InlineData("\"label\": \"Bow\", \"move\": 2", "\"label\": \"Bow\"", "key 2 “Bow”", "move")]
    [InlineData("\"label\": \"Bow\", \"move\": 2", "\"label\": \"Bow\", \"move\": -1", "key 2 “Bow”", "move")]
    [InlineData("\"label\": \"Bow\", ", "", "key 2", "label")]
    [InlineData("\"breath\": \"out\"", "\"breath\": \"held\"", "key 2 “Bow”", "breath")]
    [InlineData("\"root\": {\"pitch\": 20}", "\"root\": {\"pitch\": \"20\"}", "key 2 “Bow”", "pose.root.pitch")]
    [InlineData("\"root\": {\"pitch\": 20}", "\"root\": [20]", "key 2 “Bow”", "pose.root")]
    [InlineData("[20, 80, 20]", "[20, 80]", "key 2 “Bow”", "pose.pins.armR.at")]
    [InlineData("[20, 80, 20]", "[20, 8000, 20]", "key 2 “Bow”", "pose.pins.armR.at[1]")]
    [InlineData("[20, 80, 20]", "{\"on\": \"nose\", \"off\": [0, 0, 0]}", "key 2 “Bow”", "pose.pins.armR.at.on")]
    [InlineData("\"at\": [20, 80, 20]", "\"at\": [20, 80, 20], \"kneel\": [1, 0, 0]", "key 2 “Bow”", "pose.pins.armR.kneel")]
    [InlineData("\"title\": \"Bow\"", "\"title\": \"Bow\", \"look\": \"nobody\"", null, "look")]
    [InlineData("\"title\": \"Bow\"", "\"title\": \"Bow\", \"highlight\": [\"soul\"]", null, "highlight")]
    [InlineData("\"title\": \"Bow\"", "\"title\": \"Bow\", \"stills\": [7]", null, "stills")]
    [InlineData("\"title\": \"Bow\"", "\"title\": \"Bow\", \"props\": [{\"kind\": \"ladder\", \"x\": 1}]", null, "props[0].kind")]
    public void A_fault_names_exercise_key_and_field(string sound, string broken, string? key, string field)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var reading = PoseReader.Read(Sound.Replace(sound, broken, StringComparison.Ordinal), "bow");
        Assert.Empty(reading.Movements);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal(("bow", key, field), (fault.Exercise, fault.Key, fault.Field));
        Assert.EndsWith(".", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"knee\": 4", "\"knee\": NaN")]
    [InlineData("\"knee\": 4", "\"knee\": 4, \"knee\": 5")]
    [InlineData("}]", "")]
    [InlineData("[{", "{")]
    public void What_is_no_list_in_sound_JSON_is_refused_as_a_whole(string sound, string broken)
    {
        var fault = Assert.Single(PoseReader.Read(Sound.Replace(sound, broken, StringComparison.Ordinal), "bow").Faults);
        Assert.Equal(("bow", null, "file"), (fault.Exercise, fault.Key, fault.Field));
    }

    [Fact]
    public void Too_much_text_is_refused_before_it_is_read()
    {
        var fault = Assert.Single(PoseReader.Read(Sound + new string(' ', PoseReader.LongestText), "bow").Faults);
        Assert.Contains(PoseReader.LongestText.ToString(System.Globalization.CultureInfo.InvariantCulture), fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 500)) + "1" + new string('}', 500);
        Assert.Equal("file", Assert.Single(PoseReader.Read($"[{deep}]", "bow").Faults).Field);
    }

    [Fact]
    public void Too_many_keys_are_refused()
    {
        var list = JsonNode.Parse(Sound)!;
        var keys = list[0]!["keys"]!.AsArray();
        while (keys.Count <= PoseReader.MostKeys)
        {
            keys.Add(keys[0]!.DeepClone());
        }

        Assert.Equal("keys", Assert.Single(PoseReader.Read(list.ToJsonString(), "bow").Faults).Field);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var reading = PoseReader.Read(
            Sound.Replace("\"knee\": 4", "\"knee\": 200", StringComparison.Ordinal).Replace("\"hold\": 1", "\"hold\": 100", StringComparison.Ordinal),
            "bow");
        Assert.Equal(["base.legR.knee", "hold", "hold"], reading.Faults.Select(fault => fault.Field));
    }
}
