using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Physio.Web.Tests.Shell;

/// <summary>A browser without script: keeps cookies, follows nothing by itself, fills in forms with their token.</summary>
public sealed partial class Browser(PhysioHost host) : IDisposable
{
    private readonly HttpClient client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async Task<string> TokenAsync(string path)
    {
        var page = await ReadAsync(path);
        return WebUtility.HtmlDecode(Token().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"No form on {path}: {page}"));
    }

    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields, string? token = null)
    {
        fields["__RequestVerificationToken"] = token ?? await TokenAsync(path);
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string returnUrl = "") =>
        PostAsync("/account/login", new() { ["Email"] = email, ["Password"] = password, ["ReturnUrl"] = returnUrl });

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
