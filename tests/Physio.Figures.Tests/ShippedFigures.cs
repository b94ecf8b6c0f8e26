using System.Text.Json.Nodes;
using Physio.Figures.Poses;

namespace Physio.Figures.Tests;

/// <summary>The pose data that ships with the catalog.</summary>
internal static class ShippedFigures
{
    private static readonly Dictionary<string, PosedMovement> Movements = ReadAll();

    public static IReadOnlyCollection<string> Slugs { get; } =
        [.. ReferenceData.Load("figures.json")["exercises"]!.AsObject().Select(exercise => exercise.Key)];

    public static IEnumerable<PosedMovement> All => Movements.Values;

    public static IReadOnlyList<string> CatalogSlugs { get; } =
        [.. ReferenceData.Load("catalog.json")["exercises"]!.AsArray().Select(exercise => exercise!["slug"]!.GetValue<string>())];

    /// <summary>Exercise and number of the movement, such as “knee-to-chest 2”, for theories.</summary>
    public static TheoryData<string> Names => [.. Movements.Keys];

    public static PosedMovement Of(string name) => Movements[name];

    private static Dictionary<string, PosedMovement> ReadAll()
    {
        var movements = new Dictionary<string, PosedMovement>();
        foreach (var (slug, json) in ReferenceData.Load("figures.json")["exercises"]!.AsObject())
        {
            var reading = PoseReader.Read(json!.ToJsonString(), slug);
            Assert.Empty(reading.Faults);
            for (var i = 0; i < reading.Movements.Length; i++)
            {
                movements.Add($"{slug} {i + 1}", reading.Movements[i]);
            }
        }

        return movements;
    }
}
