using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Physio.Domain.Access;
using Physio.Domain.Clinics;
using Physio.TestSupport.Cases;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

/// <summary>A program with a key of its own: sixty calls a minute are enough for any one test.</summary>
internal sealed class ApiDesk : IDisposable
{
    public const string Compose = "/api/v1/compose";

    private readonly HttpClient client;

    private ApiDesk(HttpClient client) => this.client = client;

    public HttpClient Client => client;

    /// <summary>With a fresh key of this clinic, or of the first one.</summary>
    public static async Task<ApiDesk> OpenAsync(PhysioHost host, ClinicId? clinic = null) => With(host, await KeyAsync(host, clinic));

    public static ApiDesk With(PhysioHost host, string? key)
    {
        var client = host.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return new ApiDesk(client);
    }

    public static async Task<string> KeyAsync(PhysioHost host, ClinicId? clinic = null, Action<ApiKey>? change = null)
    {
        var secret = ApiKeySecret.New();
        await using var db = host.Database();
        db.Clinic = clinic ?? db.Clinics.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).Select(row => row.Id).First();
        var key = ApiKey.Create(db.Clinic.Value, "Test", secret.Hash(), new StaffId(Guid.CreateVersion7()), "Anna Test", host.Clock.GetUtcNow());
        change?.Invoke(key);
        db.ApiKeys.Add(key);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return secret.Text;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string type = "application/json") => PostAsync(Encoding.UTF8.GetBytes(body), type);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? type = "application/json")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await client.PostAsync(Compose, content, TestContext.Current.CancellationToken);
    }

    public async Task<JsonObject> AnswerAsync(JsonObject input)
    {
        using var answer = await PostAsync(input.ToJsonString());
        var text = await TextAsync(answer);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!.AsObject();
    }

    public static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<JsonObject> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await TextAsync(answer))!.AsObject();
        Assert.Equal((int)answer.StatusCode, (int)problem["status"]!);
        Assert.NotEqual("", (string?)problem["title"]);
        return problem;
    }

    /// <summary>The published case of a patient in remission who may do everything.</summary>
    public static JsonObject Settled() => ComposeCases.Named("p01").Input;

    public void Dispose() => client.Dispose();
}
