using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Tests;

/// <summary>25 exercises posed by hand, and the joints and outlines that a right renderer makes of ten of their poses.</summary>
internal static class ReferenceData
{
    public static readonly IReadOnlyDictionary<string, PosedMovement> Exercises = ReadExercises();

    public static JsonNode Golden { get; } = Load("golden.json");

    public static JsonNode Load(string name)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(stream)!;
    }

    private static Dictionary<string, PosedMovement> ReadExercises()
    {
        var exercises = new Dictionary<string, PosedMovement>();
        foreach (var node in Load("poses.json")["exercises"]!.AsArray())
        {
            var id = node!["id"]!.GetValue<string>();
            var reading = PoseReader.Read($"[{node.ToJsonString()}]", id);
            Assert.Empty(reading.Faults);
            exercises.Add(id, Assert.Single(reading.Movements));
        }

        return exercises;
    }
}
