using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.YearLock;

namespace Physio.PatientPages.Links;

/// <summary>
/// The cookie that carries a link's secret after the first request. It is bound to the link by its path, so it cannot take the
/// "__Host-" prefix, which demands the path "/"; over https it takes "__Secure-".
/// </summary>
internal static class LinkCookie
{
    private const string Name = "physio-link";
    private const string SecureName = "__Secure-" + Name;

    public static string PathOf(ShareLinkId link) => $"/plan/{link.Value:N}";

    public static void Set(HttpContext http, ShareLink link, LinkSecret secret) =>
        http.Response.Cookies.Append(NameFor(http), secret.Text, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = PathOf(link.Id),
            Expires = link.ExpiresAt,
        });

    /// <summary>False for addresses that cannot be a link's and for visitors without its cookie.</summary>
    public static bool TryRead(HttpContext http, string linkId, [NotNullWhen(true)] out LinkKey? key)
    {
        key = Guid.TryParseExact(linkId, "N", out var id) && LinkSecret.TryRead(http.Request.Cookies[NameFor(http)], out var secret)
            ? new LinkKey(new ShareLinkId(id), secret, ChoiceCookie.Read(http)) { BirthYear = YearCookie.Read(http, new ShareLinkId(id)) }
            : null;
        return key is not null;
    }

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? SecureName : Name;
}
