using System.Text.Json.Nodes;

namespace Physio.TestSupport.Cases;

/// <summary>
/// Reads vignettes: each names only what differs from one of the base patients. "then" is decision, urgency when it refers, and exactly the
/// codes of its findings above a note; "error" is the path of a problem instead.
/// </summary>
internal static class VignetteFile
{
    private static readonly string[] Urgencies = ["emergency", "same-day", "soon"];
    private static readonly string[] Known =
        ["id", "of", "says", "with", "then", "error", "notes", "without", "restrictions", "not", "any", "allowed", "maxLoad", "loadCap", "maxExercises", "supervised"];

    public static IReadOnlyList<ComposeCase> Read(JsonNode file)
    {
        var bases = Bases(file["bases"]!.AsObject());
        return [.. file["vignettes"]!.AsArray().Select(entry => One(entry!.AsObject(), bases))];
    }

    /// <summary>The first base is a whole patient; the others differ from it.</summary>
    private static Dictionary<string, JsonObject> Bases(JsonObject given)
    {
        var whole = given.First().Value!.AsObject();
        return given.ToDictionary(named => named.Key, named => Changed(whole, named.Value!.AsObject()));
    }

    private static ComposeCase One(JsonObject entry, Dictionary<string, JsonObject> bases)
    {
        if (entry.FirstOrDefault(field => !Known.Contains(field.Key)) is { Key: { } unknown })
        {
            throw new FormatException($"Vignette {entry["id"]}: unknown field '{unknown}'.");
        }

        var input = Changed(bases[(string?)entry["of"] ?? bases.Keys.First()], entry["with"]?.AsObject() ?? []);
        return new((string)entry["id"]!, (string)entry["says"]!, input, entry["error"] is null ? 200 : 400, Expected(entry));
    }

    private static CaseExpectation Expected(JsonObject entry)
    {
        if ((string?)entry["error"] is { } path)
        {
            return new() { ErrorPath = path };
        }

        string[] words = ((string)entry["then"]!).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var urgency = words.ElementAtOrDefault(1) is { } second && Urgencies.Contains(second) ? second : null;
        return new()
        {
            Decision = words[0],
            Urgency = urgency,
            UrgencyIsGiven = true,
            Codes = [.. words.Skip(urgency is null ? 1 : 2), .. PublishedCases.Texts(entry["notes"])],
            NoOtherCodes = true,
            NotCodes = PublishedCases.Texts(entry["without"]),
            Restrictions = PublishedCases.Texts(entry["restrictions"]),
            NotInSet = PublishedCases.Texts(entry["not"]),
            NothingInSet = words[0] is "hold" or "refer",
            OneInSet = PublishedCases.Texts(entry["any"]),
            Allowed = PublishedCases.Texts(entry["allowed"]),
            MaxLoad = (int?)entry["maxLoad"],
            LoadCap = (int?)entry["loadCap"],
            MaxExercises = (int?)entry["maxExercises"],
            Supervised = (bool?)entry["supervised"],
        };
    }

    /// <summary>Objects are merged, everything else is replaced; null stays null, which the API reads as "not measured".</summary>
    private static JsonObject Changed(JsonObject whole, JsonObject change)
    {
        var result = (JsonObject)whole.DeepClone();
        foreach (var (name, value) in change)
        {
            result[name] = value is JsonObject inner && result[name] is JsonObject outer ? Changed(outer, inner) : value?.DeepClone();
        }

        return result;
    }
}
