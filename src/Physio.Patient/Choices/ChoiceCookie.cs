using Microsoft.AspNetCore.Http;
using Physio.Domain.Sharing;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Choices;

/// <summary>Keeps the reader's choices in the browser that chose, for the pages of one plan.</summary>
internal static class ChoiceCookie
{
    public const int Days = 180;
    private const string Name = "physio-choices";
    private const string SecureName = "__Secure-" + Name;

    public static void Set(HttpContext http, ShareLinkId link, ReaderChoices choices, DateTimeOffset now) =>
        http.Response.Cookies.Append(NameFor(http), choices.Write(), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = LinkCookie.PathOf(link),
            Expires = now.AddDays(Days),
        });

    public static ReaderChoices Read(HttpContext http) => ReaderChoices.Read(http.Request.Cookies[NameFor(http)]);

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? SecureName : Name;
}
