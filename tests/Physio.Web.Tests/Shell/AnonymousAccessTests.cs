using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Physio.Web.Tests.Shell;

public class AnonymousAccessTests(DemoHost host)
{
    /// <summary>What strangers may ask for. Everything else needs a sign-in; a new entry here is a decision, not an accident.</summary>
    private static readonly string[] OpenToStrangers =
    [
        "/account/invite/{secret}",
        "/account/login",
        "/account/logout",
        "/account/setup",
        "/figures/style.css",
        "/figures/{file}",
        "/health/live",
        "/health/ready",
        "/openapi/v1.json",
    ];

    /// <summary>Prefixes of what patients reach through their link; those endpoints guard themselves by its secret.</summary>
    private static readonly string[] PatientPrefixes = ["/p/", "/plan"];

    [Fact]
    public void S18_every_endpoint_needs_a_sign_in_except_the_listed_ones()
    {
        _ = host.Server;
        var open = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => !PatientPrefixes.Any(prefix => route.StartsWith(prefix, StringComparison.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(OpenToStrangers, open);
    }

    [Fact]
    public void S18_every_page_of_staff_names_who_may_open_it()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any()).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages.Where(page => page.Namespace!.Contains(".Features.", StringComparison.Ordinal)), page =>
            Assert.Contains(page.GetCustomAttributes<AuthorizeAttribute>(), rule => rule.Policy is not null));
        Assert.All(pages, page => Assert.NotEmpty(page.GetCustomAttributes<AuthorizeAttribute>()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/admin/staff")]
    [InlineData("/admin/clinic")]
    [InlineData("/admin/bench")]
    [InlineData("/account/password")]
    public async Task S18_a_stranger_is_sent_to_the_sign_in(string path)
    {
        using var browser = host.Open();
        var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/account/login", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Account/Register")]
    [InlineData("/account/register")]
    [InlineData("/Account/ForgotPassword")]
    [InlineData("/nothing/here")]
    public async Task S10_nobody_can_register_by_himself(string path)
    {
        using var browser = host.Open();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task S18_an_admin_who_does_not_treat_sees_no_patients_and_a_therapist_no_admin_pages()
    {
        var clinic = await host.FoundAsync();
        var admin = await host.HireAsync(clinic, "admin");
        using var adminsBrowser = host.Open();
        var signedIn = await adminsBrowser.SignInAsync(admin.Email!, PhysioHost.Password);
        Assert.Equal("/", signedIn.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await adminsBrowser.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await adminsBrowser.GetAsync("/admin/staff")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await adminsBrowser.GetAsync("/admin/bench")).StatusCode);
        Assert.Contains("/account/denied", (await adminsBrowser.GetAsync("/patients")).Headers.Location!.OriginalString, StringComparison.Ordinal);

        var therapist = await host.HireAsync(clinic, "therapist");
        using var therapistsBrowser = host.Open();
        Assert.Equal("/", (await therapistsBrowser.SignInAsync(therapist.Email!, PhysioHost.Password)).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await therapistsBrowser.GetAsync("/patients")).StatusCode);
        Assert.Contains("/account/denied", (await therapistsBrowser.GetAsync("/admin/staff")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("/account/denied", (await therapistsBrowser.GetAsync("/admin/bench")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await therapistsBrowser.GetAsync("/account/denied")).StatusCode);
    }
}
