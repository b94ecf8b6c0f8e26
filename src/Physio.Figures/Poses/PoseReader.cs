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
    public const int LongestText = 32_000;

    public const int MostKeys = 8;

    /// <summary>Reads the pose data of one exercise.</summary>
    public static PoseReading Read(string json, string exercise)
    {
        if (json.Length > LongestText)
        {
            return Broken(exercise, "file", $"has {json.Length} characters; at most {LongestText} are read.");
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) is JsonObject fields
                ? Read(fields, exercise)
                : Broken(exercise, "file", "must be one object.");
        }
        catch (JsonException error)
        {
            return Broken(exercise, "file", $"is not JSON (line {error.LineNumber + 1}).");
        }
    }

    internal static PoseReading Read(JsonObject json, string exercise)
    {
        var faults = new FaultList(exercise);
        var read = new ExerciseReader(faults).Read(new(json, "", faults));
        return faults.All.Count > 0 ? new(null, faults.All) : new(read, []);
    }

    private static PoseReading Broken(string exercise, string field, string problem) => new(null, [new(exercise, null, field, problem)]);
}
