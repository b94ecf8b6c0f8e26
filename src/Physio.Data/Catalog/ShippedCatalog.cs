using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Physio.Domain.Exercises;

namespace Physio.Data.Catalog;

/// <summary>Reads the catalog that comes with the product.</summary>
public static class ShippedCatalog
{
    private const string CatalogName = "Physio.Data.Catalog.catalog.json";
    private const string TextsPrefix = "Physio.Data.Catalog.texts.";
    private const string FiguresName = "Physio.Data.Catalog.figures.json";

    /// <summary>
    /// How the file is written: camel case, codes as slugs. Anything unknown, absent or null that should not be is an error,
    /// because a mistyped tag that is silently dropped would let an unsuitable exercise through.
    /// </summary>
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Languages the catalog is translated into, English apart.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(ShippedCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(TextsPrefix, StringComparison.Ordinal))
            .Select(name => name[TextsPrefix.Length..].Split('.')[0])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file with every review note placed in the exercises it applies to, the figure of each exercise and its texts in other languages.</summary>
    public static CatalogFile Load()
    {
        using var catalog = Open(CatalogName);
        using var figures = Open(FiguresName);
        var file = Read(catalog);
        var poses = ReadPoses(figures);
        var texts = Languages.ToDictionary(language => language, ReadTexts);
        return file with
        {
            Exercises =
            [
                .. file.Exercises.Select(entry => entry with
                {
                    Content = entry.Content with { Poses = poses.GetValueOrDefault(entry.Slug), Translations = TranslationsOf(entry.Slug, texts) },
                }),
            ],
        };
    }

    /// <summary>Reads a catalog of the shipped format.</summary>
    /// <exception cref="JsonException">The text is not a catalog: the message names the place.</exception>
    public static CatalogFile Read(Stream stream)
    {
        var file = JsonSerializer.Deserialize<CatalogFile>(stream, Format) ?? throw new JsonException("The catalog is empty.");
        return file with { Exercises = [.. file.Exercises.Select(entry => WithNotes(entry, file.ReviewNotes))] };
    }

    /// <summary>The pose data of each exercise, by slug.</summary>
    private static Dictionary<string, string> ReadPoses(Stream stream) =>
        JsonNode.Parse(stream)!["exercises"]!.AsObject().ToDictionary(figure => figure.Key, figure => figure.Value!.ToJsonString(Compact));

    /// <summary>What patients read of each exercise in a language, by slug.</summary>
    private static IReadOnlyDictionary<string, ExerciseWords> ReadTexts(string language)
    {
        using var stream = Open($"{TextsPrefix}{language}.json");
        var texts = JsonSerializer.Deserialize<CatalogTexts>(stream, Format) ?? throw new JsonException($"The texts in {language} are empty.");
        return texts.Exercises.ToDictionary(words => words.Key, words => words.Value with { Reviewed = texts.Reviewed });
    }

    private static Dictionary<string, ExerciseWords> TranslationsOf(string slug, Dictionary<string, IReadOnlyDictionary<string, ExerciseWords>> texts) =>
        texts.Where(language => language.Value.ContainsKey(slug)).ToDictionary(language => language.Key, language => language.Value[slug]);

    private static Stream Open(string name) =>
        typeof(ShippedCatalog).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");

    private static CatalogEntry WithNotes(CatalogEntry entry, IReadOnlyList<CatalogNote> notes)
    {
        var own = notes.Where(note => note.AppliesTo.Contains(entry.Slug)).Select(note => note.ToReviewNote());
        return entry with { Content = entry.Content with { ReviewNotes = [.. own] } };
    }

    /// <summary>A file of texts in one language.</summary>
    private sealed record CatalogTexts(string Language, bool Reviewed, IReadOnlyDictionary<string, ExerciseWords> Exercises);
}
