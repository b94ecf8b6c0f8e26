using System.Text.Json.Nodes;

namespace Physio.TestSupport.Cases;

/// <summary>Reads the published cases in their own form.</summary>
internal static class PublishedCases
{
    public static IReadOnlyList<ComposeCase> Read(JsonNode file) => [.. file.AsArray().Select(entry => One(entry!.AsObject()))];

    private static ComposeCase One(JsonObject entry) => new(
        (string)entry["id"]!, (string)entry["description"]!, entry["input"]!.AsObject(), (int)entry["status"]!, Expected(entry["expect"]!.AsObject()));

    private static CaseExpectation Expected(JsonObject expect) => new()
    {
        Decision = (string?)expect["decision"],
        Urgency = (string?)expect["urgency"],
        UrgencyIsGiven = expect.ContainsKey("urgency"),
        Codes = Texts(expect["reasons"]),
        NotInSet = expect["mustNotInclude"] is JsonArray ? Texts(expect["mustNotInclude"]) : [],
        NothingInSet = expect["mustNotInclude"] is JsonValue all && (string?)all == "all",
        OneInSet = Texts(expect["anyOf"]),
        MaxLoad = (int?)expect["maxLoad"],
        MaxExercises = (int?)expect["maxExercises"],
        Supervised = (bool?)expect["supervised"],
        ErrorPath = (string?)expect["errorPath"],
    };

    internal static IReadOnlyList<string> Texts(JsonNode? list) => list is JsonArray array ? [.. array.Select(text => (string)text!)] : [];
}
