using System.Text.Json.Nodes;

namespace Physio.TestSupport.Cases;

/// <summary>
/// The published sample cases and the vignettes of this project, read from <c>compose-cases.json</c> and <c>vignettes.json</c>.
/// </summary>
public static class ComposeCases
{
    public static IReadOnlyList<ComposeCase> Published { get; } = PublishedCases.Read(Json("compose-cases.json"));

    public static IReadOnlyList<ComposeCase> Vignettes { get; } = VignetteFile.Read(Json("vignettes.json"));

    /// <summary>All ids, for a theory.</summary>
    public static IEnumerable<string> Ids => Published.Concat(Vignettes).Select(one => one.Id);

    public static ComposeCase Named(string id) => Copy(Published.Concat(Vignettes).Single(one => one.Id == id));

    private static ComposeCase Copy(ComposeCase one) => one with { Input = (JsonObject)one.Input.DeepClone() };

    private static JsonNode Json(string file)
    {
        using var stream = typeof(ComposeCases).Assembly.GetManifestResourceStream(typeof(ComposeCases), file)!;
        return JsonNode.Parse(stream)!;
    }
}
