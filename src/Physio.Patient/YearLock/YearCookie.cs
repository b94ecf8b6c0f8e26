using Microsoft.AspNetCore.Http;
using Physio.Domain.Sharing;

namespace Physio.PatientPages.YearLock;

/// <summary>Keeps in one browser that the right year of birth was told to one link.</summary>
internal static class YearCookie
{
    private const string Name = "physio-year-";
    private const string SecureName = "__Host-" + Name;

    public static void Set(HttpContext http, ShareLink link) =>
        http.Response.Cookies.Append(NameFor(http, link.Id), BirthYearProof.Of(link), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = "/",
            Expires = link.ExpiresAt,
        });

    public static string? Read(HttpContext http, ShareLinkId link) => http.Request.Cookies[NameFor(http, link)];

    private static string NameFor(HttpContext http, ShareLinkId link) => $"{(http.Request.IsHttps ? SecureName : Name)}{link.Value:N}";
}
