using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Drawing;
using Physio.Figures.Geometry;
using Physio.Figures.Skeletons;
using Physio.Figures.Solving;

namespace Physio.Figures.Poses;

/// <summary>Reads pose data and refuses what it does not know: every fault names exercise, key and field.</summary>
public static class PoseReader
{
    /// <summary>No coordinate may be farther out than this, in cm.</summary>
    public const double FarthestCm = 400;

    /// <summary>Longest movement and longest hold of the demonstration, in seconds.</summary>
    public const double LongestMoveSeconds = 20, LongestHoldSeconds = 10;

    /// <summary>Characters of pose data for one exercise.</summary>
    public const int LongestText = 48_000;

    /// <summary>Movements of one exercise, such as single knee first, then both.</summary>
    public const int MostMovements = 3;

    /// <summary>The names of the parts of the body that a movement can be shown to aim at.</summary>
    public static IReadOnlyList<string> TargetRegions => TargetRegion.Names;

    /// <summary>Target regions of one movement.</summary>
    public const int MostTargetRegions = 8;

    /// <summary>Keys shown as stills.</summary>
    public const int MostStills = 4;

    public const int MostKeys = 8;

    /// <summary>Characters of the label of a key.</summary>
    public const int LongestLabel = 40;

    /// <summary>Reads the pose data of one exercise: a list of its movements.</summary>
    public static PoseReading Read(string json, string exercise)
    {
        if (json.Length > LongestText)
        {
            return Broken(exercise, "file", $"has {json.Length} characters; at most {LongestText} are read.");
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) is JsonArray { Count: >= 1 and <= MostMovements } list
                ? Read(list, exercise)
                : Broken(exercise, "file", $"must be a list of 1 to {MostMovements} movements.");
        }
        catch (JsonException error)
        {
            return Broken(exercise, "file", $"is not JSON (line {error.LineNumber + 1}).");
        }
    }

    private static PoseReading Read(JsonArray list, string exercise)
    {
        var faults = new FaultList(exercise);
        var movements = ImmutableArray.CreateBuilder<PosedMovement>();
        for (var i = 0; i < list.Count; i++)
        {
            var path = list.Count > 1 ? $"movement {i + 1}" : "";
            if (list[i] is JsonObject movement)
            {
                movements.Add(new MovementReader(faults, path.Length > 0 ? path + ", " : "").Read(new(movement, path, faults)));
            }
            else
            {
                faults.Add(path, "must be an object.");
            }
        }

        return faults.All.Count > 0 ? new([], faults.All) : new(movements.ToImmutable(), []);
    }

    private static PoseReading Broken(string exercise, string field, string problem) => new([], [new(exercise, null, field, problem)]);
}
