using System.Net;

namespace Physio.Web.Tests.Shell;

public class CircuitOriginTests(DemoHost host)
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:81")]
    [InlineData("https://localhost")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task S20_a_circuit_from_another_origin_or_from_none_is_refused(string? origin)
    {
        using var browser = await SignedInAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await NegotiateAsync(browser, origin));
    }

    [Fact]
    public async Task S21_a_circuit_is_only_for_people_who_are_signed_in()
    {
        using var stranger = host.Open();
        Assert.Equal(HttpStatusCode.Unauthorized, await NegotiateAsync(stranger, "http://localhost"));
        using var colleague = await SignedInAsync();
        Assert.Equal(HttpStatusCode.OK, await NegotiateAsync(colleague, "http://localhost"));
    }

    private async Task<Browser> SignedInAsync()
    {
        var browser = host.Open();
        var user = await host.HireAsync(await host.FoundAsync(), "therapist");
        await browser.SignInAsync(user.Email!, PhysioHost.Password);
        return browser;
    }

    private static async Task<HttpStatusCode> NegotiateAsync(Browser browser, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Negotiate);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return (await browser.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
