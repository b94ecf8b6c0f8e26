using System.Net;
using System.Text;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

public sealed class ApiGuardTests(DemoHost host)
{
    [Theory]
    [InlineData("GET", "/api", 404)]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/api/v2/compose", 404)]
    [InlineData("GET", "/openapi/v2.json", 404)]
    [InlineData("GET", "/api/v1/compose", 405)]
    [InlineData("DELETE", "/api/v1/compose", 405)]
    [InlineData("POST", "/api/v1/vocabulary", 405)]
    [InlineData("POST", "/openapi/v1.json", 405)]
    [InlineData("DELETE", "/openapi/v1.json", 405)]
    public async Task S22_errors_are_problem_details_with_the_headers_of_every_answer(string method, string path, int status)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        await ApiDesk.ProblemAsync(answer);
        Assert.Equal(status == 405, answer.Content.Headers.Allow.Count > 0);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task S22_a_good_answer_carries_the_headers_and_no_cookie()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(ApiDesk.Settled().ToJsonString());
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task A_program_may_ask_for_the_methods_and_for_the_head()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var options = new HttpRequestMessage(HttpMethod.Options, ApiDesk.Compose);
        using var methods = await desk.Client.SendAsync(options, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, methods.StatusCode);
        Assert.Equal(["POST"], methods.Content.Headers.Allow);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/api/v1/vocabulary");
        using var answer = await desk.Client.SendAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Anything_but_JSON_in_UTF_8_is_415(string? type)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(Encoding.UTF8.GetBytes(ApiDesk.Settled().ToJsonString()), type);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("application/json", (string)(await ApiDesk.ProblemAsync(answer))["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/fhir+json")]
    public async Task JSON_may_be_announced_in_several_ways(string type)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(ApiDesk.Settled().ToJsonString(), type);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task S24_a_body_over_64_KiB_is_413_whether_it_says_its_length_or_not(bool chunked)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiDesk.Compose) { Content = Padded(64 * 1024 + 1, chunked) };
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("64 KiB", (string)(await ApiDesk.ProblemAsync(answer))["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task S24_a_body_of_64_KiB_is_read(bool chunked)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiDesk.Compose) { Content = Padded(64 * 1024, chunked) };
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("ApiKeys")]
    [InlineData("Clinics")]
    public async Task A_database_that_does_not_answer_is_503(string table)
    {
        await using var broken = new ApiHost();
        await broken.FoundAsync();
        using var desk = await ApiDesk.OpenAsync(broken);
        await broken.BreakAsync(table);
        using var answer = await desk.PostAsync(ApiDesk.Settled().ToJsonString());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        await ApiDesk.ProblemAsync(answer);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task S43_neither_a_key_nor_anything_of_a_patient_reaches_the_log()
    {
        await using var own = new ApiHost();
        await own.FoundAsync();
        using var desk = ApiDesk.With(own, ApiHost.Key);
        using var stranger = ApiDesk.With(own, "canary-key-of-a-stranger");
        var input = ApiDesk.Settled();
        input["vitals"]!["heartRate"] = 46;
        input["overrides"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["rule"] = "VT-HR-LOW", ["reason"] = "canary-reason", ["by"] = "therapist" });
        await desk.PostAsync(input.ToJsonString());
        input["canary-field"] = "canary-value";
        await desk.PostAsync(input.ToJsonString());
        await desk.PostAsync("{\"canary-broken\"");
        await stranger.PostAsync(input.ToJsonString());
        await own.BreakAsync("Clinics");
        await desk.PostAsync(input.ToJsonString());

        Assert.Contains("\"/api/v1/compose\" 200", own.Log, StringComparison.Ordinal);
        Assert.Contains("\"/api/v1/compose\" 503", own.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", own.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiHost.Key, own.Log, StringComparison.Ordinal);
    }

    private static void AssertGuarded(HttpResponseMessage answer)
    {
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("unsafe-inline", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static HttpContent Padded(int bytes, bool chunked)
    {
        var body = Encoding.UTF8.GetBytes(ApiDesk.Settled().ToJsonString().PadRight(bytes));
        HttpContent content = chunked ? new StreamContent(new Unseekable(body)) : new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return content;
    }

    /// <summary>A stream that cannot say how long it is, so that no length is sent.</summary>
    private sealed class Unseekable(byte[] body) : MemoryStream(body)
    {
        public override bool CanSeek => false;
    }
}
