using Microsoft.Extensions.Primitives;
using Physio.Web.Shell.Start;

namespace Physio.Web.Shell.Guard;

/// <summary>Checks before anything else looks at a request.</summary>
public static class RequestGuards
{
    /// <summary>Most one form may carry.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    /// <summary>Refuses foreign host names, and behind a proxy takes scheme and host from the configuration instead of from headers.</summary>
    public static IApplicationBuilder UseKnownHosts(this IApplicationBuilder app, PhysioSettings settings)
    {
        var hosts = new KnownHosts(settings);
        return app.Use(async (http, next) =>
        {
            if (!hosts.Knows(http.Request.Host.Host))
            {
                await Answers.WriteAsync(http, StatusCodes.Status400BadRequest, ShellTexts.UnknownHostTitle, ShellTexts.UnknownHostText, plain: true);
                return;
            }

            if (settings.PublicAddress is { } address && http.Request.Host.Host.Equals(address.Host, StringComparison.OrdinalIgnoreCase))
            {
                http.Request.Scheme = address.Scheme;
                http.Request.Host = address.IsDefaultPort ? new HostString(address.Host) : new HostString(address.Host, address.Port);
            }

            await next(http);
        });
    }

    /// <summary>A body that says it is too large is refused before it is read.</summary>
    public static IApplicationBuilder UseBodyLimit(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.ContentLength > MaxBodyBytes
            ? Answers.WriteAsync(http, StatusCodes.Status413PayloadTooLarge)
            : next(http));

    /// <summary>A circuit belongs to our own pages: another origin, or none, is refused before anybody asks who is signed in.</summary>
    public static IApplicationBuilder UseCircuitOrigin(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.Path.StartsWithSegments("/_blazor") && !IsOwnOrigin(http.Request)
            ? Answers.WriteAsync(http, StatusCodes.Status403Forbidden)
            : next(http));

    /// <summary>
    /// What no endpoint answers is not there, for strangers too: without this the rule that everything needs a sign-in would send them
    /// to the sign-in page for every invented address.
    /// </summary>
    public static IApplicationBuilder UseNothingElse(this IApplicationBuilder app) => app.Use((http, next) =>
        http.GetEndpoint() switch
        {
            null => Answers.WriteAsync(http, StatusCodes.Status404NotFound),
            RouteEndpoint => next(http),
            // The router's own answer to a method that an address does not know; it would be hidden behind the sign-in too.
            var refusal => RefuseMethodAsync(http, refusal),
        });

    /// <summary>With the methods that the address takes in <c>Allow</c>.</summary>
    private static async Task RefuseMethodAsync(HttpContext http, Endpoint refusal)
    {
        if (refusal.RequestDelegate is { } fillInAllow)
        {
            await fillInAllow(http);
        }

        await Answers.WriteAsync(http, StatusCodes.Status405MethodNotAllowed);
    }

    private static bool IsOwnOrigin(HttpRequest request) =>
        StringValues.IsNullOrEmpty(request.Headers.Origin)
            ? HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments("/_blazor/initializers")
            : string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
