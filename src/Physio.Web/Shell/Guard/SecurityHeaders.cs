using Microsoft.Net.Http.Headers;
using Physio.PatientPages;

namespace Physio.Web.Shell.Guard;

/// <summary>Headers of every answer, errors and static files included. Source: security goals S08 and S22.</summary>
public static class SecurityHeaders
{
    private const string Rest =
        "script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; "
        + "form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'";

    /// <summary>MudBlazor writes its theme and positions as inline styles. Frames show the patient's own pages in the preview.</summary>
    public const string StaffPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'self'; " + Rest;

    public const string StrictPolicy = "default-src 'none'; style-src 'self'; " + Rest;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // At the last moment, because the handler of errors clears what was set before.
        http.Response.OnStarting(static state =>
        {
            Write((HttpContext)state);
            return Task.CompletedTask;
        }, http);
        return next(http);
    });

    private static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        var path = http.Request.Path;
        headers.ContentSecurityPolicy = World.IsPatient(path) ? PhysioPatient.ContentSecurityPolicy
            : World.IsPreview(path) ? PhysioPatient.PreviewPolicy
            : World.IsFigure(path) ? PhysioPatient.FigurePolicy
            : World.IsStatic(path) ? StrictPolicy : StaffPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = World.IsPreview(path) ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = World.IsPatient(path) ? "no-referrer" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (World.IsPatient(path))
        {
            headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        }

        if (IsPersonal(http))
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.Pragma);
        }

        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }

    /// <summary>Files of the product may be kept by browsers; everything else may hold personal data, lead somewhere or be an error.</summary>
    private static bool IsPersonal(HttpContext http) =>
        World.IsPatient(http.Request.Path) && !Path.HasExtension(http.Request.Path.Value)
        || http.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
        || http.Request.Path.StartsWithSegments("/health") || http.Request.Path.StartsWithSegments("/api")
        || http.Response.StatusCode is >= StatusCodes.Status300MultipleChoices and not StatusCodes.Status304NotModified;
}
