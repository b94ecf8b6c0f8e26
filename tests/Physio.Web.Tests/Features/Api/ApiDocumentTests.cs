using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

public sealed class ApiDocumentTests(DemoHost host) : IAsyncLifetime
{
    private string text = "";
    private JsonObject document = null!;

    public async ValueTask InitializeAsync()
    {
        using var desk = ApiDesk.With(host, null);
        using var answer = await desk.Client.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
        text = await ApiDesk.TextAsync(answer);
        document = JsonNode.Parse(text)!.AsObject();
    }

    [Fact]
    public async Task The_document_is_valid_OpenAPI_3_1()
    {
        Assert.StartsWith("3.1.", (string)document["openapi"]!, StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var read = await OpenApiDocument.LoadAsync(stream, "json", new OpenApiReaderSettings(), TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
    }

    [Fact]
    public void S18_only_the_calls_for_programs_are_described()
    {
        Assert.Equal(["/api/v1/compose", "/api/v1/vocabulary"], document["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(["post"], document["paths"]!["/api/v1/compose"]!.AsObject().Select(call => call.Key));
        Assert.Equal(["get"], document["paths"]!["/api/v1/vocabulary"]!.AsObject().Select(call => call.Key));
        Assert.Equal("bearer", (string)document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!);
        Assert.Equal("bearer", document["security"]!.AsArray().Single()!.AsObject().Single().Key);
    }

    [Theory]
    [InlineData("/api/v1/compose", "post", "200", "400", "401", "413", "415", "429", "500", "503")]
    [InlineData("/api/v1/vocabulary", "get", "200", "401", "429", "500", "503")]
    public void Every_answer_is_described(string path, string method, params string[] statuses)
    {
        var responses = document["paths"]![path]![method]!["responses"]!.AsObject();
        Assert.Equal(statuses, responses.Select(answer => answer.Key).Order(StringComparer.Ordinal));
        Assert.NotNull(responses["429"]!["headers"]!["Retry-After"]);
        Assert.NotNull(responses["401"]!["headers"]!["WWW-Authenticate"]);
        Assert.All(responses.Where(answer => answer.Key != "200"), answer => Assert.NotNull(answer.Value!["content"]!["application/problem+json"]));
    }

    [Fact]
    public void The_input_is_described_with_ranges_codes_and_defaults()
    {
        var input = document["components"]!["schemas"]!["ComposeRequest"]!;
        Assert.False((bool)input["additionalProperties"]!);
        Assert.Equal(["age", "sex", "vitals", "diagnoses", "phase"], input["required"]!.AsArray().Select(name => (string)name!));
        var fields = input["properties"]!.AsObject();
        Assert.Equal(27, fields.Count);
        Assert.All(fields, field => Assert.False(string.IsNullOrWhiteSpace((string?)field.Value!["description"])));
        Assert.Equal((0, 120), ((int)fields["age"]!["minimum"]!, (int)fields["age"]!["maximum"]!));
        Assert.Equal((1, 120, 20), ((int)fields["minutesPerDay"]!["minimum"]!, (int)fields["minutesPerDay"]!["maximum"]!, (int)fields["minutesPerDay"]!["default"]!));
        Assert.Equal(["F", "M", "X"], fields["sex"]!["enum"]!.AsArray().Select(code => (string)code!));
        Assert.Equal(["flexion", "extension", null], fields["directionalPreference"]!["enum"]!.AsArray().Select(code => (string?)code));
        Assert.Equal(20, fields["symptoms"]!["items"]!["enum"]!.AsArray().Count);
        Assert.Equal(30.0m, (decimal)fields["vitals"]!["properties"]!["temperatureC"]!["minimum"]!);
    }

    [Fact]
    public void The_answer_is_described_with_its_codes()
    {
        var answer = document["components"]!["schemas"]!["ComposeAnswer"]!["properties"]!;
        Assert.Equal(["clear", "caution", "hold", "refer"], answer["decision"]!["enum"]!.AsArray().Select(code => (string)code!));
        Assert.Equal(["soon", "same-day", "emergency", null], answer["urgency"]!["enum"]!.AsArray().Select(code => (string?)code));
        Assert.Equal("integer", (string)answer["loadCap"]!["type"]!);
    }

    [Fact]
    public async Task The_example_is_answered()
    {
        var example = document["paths"]!["/api/v1/compose"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]!;
        using var desk = await ApiDesk.OpenAsync(host);
        Assert.Equal("clear", (string)(await desk.AnswerAsync(example.AsObject()))["decision"]!);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
