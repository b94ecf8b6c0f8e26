using Microsoft.AspNetCore.Http;

namespace Physio.PatientPages.Frame;

/// <summary>Headers of every patient answer: nothing is kept, leaked, framed, indexed or loaded from elsewhere. Source: security goals S08 and S22.</summary>
internal sealed class PageHeaders : IEndpointFilter
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
