using Microsoft.AspNetCore.Http;

namespace Physio.PatientPages.Guard;

/// <summary>
/// Tells our own forms from foreign ones. Pages with "no-referrer" send the origin "null" with a form, so the browser's
/// Sec-Fetch-Site is asked first; without either header the link's SameSite cookie is the guard, which foreign pages cannot send.
/// </summary>
internal static class RequestOrigin
{
    private const string Hidden = "null";

    public static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none" && IsOwn(request.Headers.Origin.ToString(), request.Host);
    }

    private static bool IsOwn(string origin, HostString host) =>
        origin is "" or Hidden
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase));
}
