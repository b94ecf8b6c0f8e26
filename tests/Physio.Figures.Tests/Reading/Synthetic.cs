using System.Globalization;
using Physio.Figures.Poses;
using Physio.Figures.Reading;

namespace Physio.Figures.Tests.Reading;

/// <summary>Movements made for one test: a base pose and what each key changes, as pose data. Keys are called “1”, “2” and so on.</summary>
internal static class Synthetic
{
    public static PosedMovement Movement(string basePose, params string[] keys) => Movement(basePose, "", keys);

    public static PosedMovement MovementWith(string props, string basePose, params string[] keys) => Movement(basePose, $"\"props\":[{props}],", keys);

    public static MovementProperties Read(string basePose, params string[] keys) => MovementProperties.Of(Movement(basePose, keys));

    private static PosedMovement Movement(string basePose, string more, string[] keys)
    {
        var stops = (keys.Length == 0 ? ["{}", "{}"] : keys).Select((pose, i) =>
            string.Create(CultureInfo.InvariantCulture, $$"""{"label":"{{i + 1}}","move":1,"pose":{{pose}}}"""));
        var reading = PoseReader.Read(
            $$"""[{"id":"synthetic","title":"Synthetic","view":{"yaw":20,"pitch":12},"frame":[-100,-180,200,200],{{more}}"base":{{basePose}},"keys":[{{string.Join(',', stops)}}]}]""",
            "synthetic");
        Assert.Empty(reading.Faults);
        return Assert.Single(reading.Movements);
    }
}
