using System.Text.Json.Nodes;
using Physio.Figures.Checking;
using Physio.Figures.Poses;

namespace Physio.Figures.Tests;

/// <summary>The check finds what no body can do. Each case breaks one sound movement in one place.</summary>
public sealed class MovementChecks
{
    [Fact]
    public void A_sound_movement_has_no_fault() => Assert.Empty(Faults("bird-dog", _ => { }));

    [Fact]
    public void A_target_out_of_reach_is_named_with_the_way_that_is_missing()
    {
        var fault = FaultOf("wall-squat", "pins.legR", movement => movement["base"]!["pins"]!["legR"]!["at"] = new JsonArray(110, 7, 13));
        Assert.Equal("wall-squat", fault.Exercise);
        Assert.Matches("^misses its place by [0-9.]+ cm; at most 1 cm is accepted[.]$", fault.Problem);
        Assert.Matches("^key [0-9] “|^at [0-9.]+ s$", fault.Key);
    }

    [Fact]
    public void A_pinned_knee_bent_too_far_is_measured_on_the_bones()
    {
        var fault = FaultOf("wall-squat", "legR.knee", PullFootToHip);
        Assert.Contains("160°", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_may_not_bend_the_neck_beyond_its_range() =>
        FaultOf("supine-leg-lowering", "neck.0", movement => movement["base"]!["thorax"] = new JsonArray(35));

    [Fact]
    public void A_body_in_the_floor_is_found() =>
        FaultOf("wall-squat", "sit", movement => Key(movement, 1)["pose"]!["root"]!["y"] = 4);

    [Fact]
    public void A_movement_that_is_too_fast_is_found() =>
        FaultOf("bird-dog", "legL.hip", movement => Key(movement, 1)["move"] = 0.4);

    [Fact]
    public void Keys_that_place_the_body_differently_make_it_jump() =>
        FaultOf("cat-cow", "root", movement => Key(movement, 1)["anchors"] = new JsonArray(
            new JsonObject { ["point"] = "kneeR", ["at"] = new JsonArray(6, "floor", 9) }));

    [Fact]
    public void A_knee_that_leaves_its_anchor_slides() =>
        FaultOf("cat-cow", "anchors kneeR", movement => Key(movement, 1)["pose"]!["legR"]!["hip"] = new JsonArray(95, 12));

    [Fact]
    public void A_frame_that_cuts_the_figure_off_is_found() =>
        FaultOf("cat-cow", "frame", movement => movement["frame"] = new JsonArray(-40, -109, 185, 128));

    [Fact]
    public void A_fault_is_told_once_with_its_worst_moment()
    {
        var faults = Faults("wall-squat", PullFootToHip);
        Assert.Single(faults, fault => fault.Field == "legR.knee");
    }

    private static PoseFault FaultOf(string slug, string field, Action<JsonNode> change) =>
        Assert.Single(Faults(slug, change), fault => fault.Field == field && !fault.Problem.StartsWith("slides", StringComparison.Ordinal));

    private static IReadOnlyList<PoseFault> Faults(string slug, Action<JsonNode> change)
    {
        var exercise = ReferenceData.Load("poses.json")["exercises"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == slug)!;
        change(exercise);
        var reading = PoseReader.Read($"[{exercise.ToJsonString()}]", slug);
        Assert.Empty(reading.Faults);
        return MovementCheck.Check(slug, Assert.Single(reading.Movements));
    }

    private static void PullFootToHip(JsonNode movement) =>
        movement["base"]!["pins"]!["legR"]!["at"] = new JsonObject { ["on"] = "hipR", ["off"] = new JsonArray(2, -4, 0) };

    private static JsonNode Key(JsonNode movement, int index) => movement["keys"]![index]!;
}
