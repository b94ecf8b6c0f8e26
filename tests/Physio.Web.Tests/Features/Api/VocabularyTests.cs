using System.Text.Json.Nodes;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

public sealed class VocabularyTests(DemoHost host) : IAsyncLifetime
{
    private JsonObject vocabulary = null!;

    public async ValueTask InitializeAsync()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.Client.GetAsync("/api/v1/vocabulary", TestContext.Current.CancellationToken);
        vocabulary = JsonNode.Parse(await ApiDesk.TextAsync(answer))!.AsObject();
    }

    [Fact]
    public void Every_code_of_the_domain_is_listed_under_its_name()
    {
        AssertListed<Symptom>("symptoms");
        AssertListed<RedFlag>("redFlags");
        AssertListed<Diagnosis>("diagnoses");
        AssertListed<Phase>("phases");
        AssertListed<Setting>("settings");
        AssertListed<Equipment>("equipment");
        AssertListed<Restriction>("restrictions");
        AssertListed<MovementDirection>("directionalPreferences");
        Assert.Equal(["F", "M", "X"], Codes(vocabulary["sexes"]));
        Assert.Equal(OverrideRules.Allowed.Keys, Codes(vocabulary["overridableRules"]));
        Assert.Equal(RuleBook.All.Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal), Codes(vocabulary["answer"]!["findings"]));
    }

    [Fact]
    public void Every_entry_has_words()
    {
        var entries = vocabulary.Select(list => list.Value).OfType<JsonArray>().Concat(vocabulary["answer"]!.AsObject().Select(list => list.Value!.AsArray()))
            .SelectMany(list => list).ToList();
        Assert.True(entries.Count > 150);
        Assert.All(entries, entry => Assert.False(string.IsNullOrWhiteSpace((string?)entry!["name"])));
    }

    [Fact]
    public void The_policies_of_the_clinic_are_listed_and_one_is_in_force()
    {
        Assert.Equal(["default", "seed-strict"], Codes(vocabulary["policies"]));
        Assert.Equal("default", (string)vocabulary["policies"]!.AsArray().Single(policy => (bool)policy!["inForce"]!)!["code"]!);
    }

    [Fact]
    public void Every_number_has_a_range_and_a_diagnosis_its_codes()
    {
        Assert.Equal("""{"min":30.0,"max":44.0,"unit":"°C","whole":false}""", Plain(vocabulary["ranges"]!["vitals.temperatureC"]!));
        Assert.Equal("""{"min":1,"max":120,"unit":"minutes","whole":true}""", Plain(vocabulary["ranges"]!["minutesPerDay"]!));
        Assert.Equal(17, vocabulary["ranges"]!.AsObject().Count);
        var nslbp = vocabulary["diagnoses"]!.AsArray()[0]!;
        Assert.Equal(("nslbp", "M54.5", false), ((string)nslbp["code"]!, (string)nslbp["icd10"]!, (bool)nslbp["visceral"]!));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Plain(JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static IEnumerable<string> Codes(JsonNode? list) => list!.AsArray().Select(entry => (string)entry!["code"]!);

    private void AssertListed<T>(string list)
        where T : struct, Enum
    {
        Assert.Equal(Slug.All<T>().Select(Slug.Of), Codes(vocabulary[list]));
        Assert.Equal(Slug.All<T>().Select(CodeName.English), vocabulary[list]!.AsArray().Select(entry => (string)entry!["name"]!));
    }
}
