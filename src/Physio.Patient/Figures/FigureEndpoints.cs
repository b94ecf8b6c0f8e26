using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Physio.Figures.Documents;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Figures;

/// <summary>Pictures under addresses that never change their content: kept by browsers for a year, sent compressed.</summary>
internal static partial class FigureEndpoints
{
    /// <summary>Key of the limiter for addresses of figures; broken pictures must not close the door to a link.</summary>
    public const string Misses = "figures";

    private const string SvgType = "image/svg+xml; charset=utf-8";

    /// <summary>A picture may style itself and nothing else.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/figures/{file}", Verbs.Read, SendAsync);
        routes.MapMethods("/figures/style.css", Verbs.Read, (HttpContext http) => Style.Send(http, "text/css; charset=utf-8", "public, max-age=3600"));
    }

    private static KeptFile Style { get; } = new(FigureStyle.ForPage);

    /// <summary>Looking for a picture that was not drawn yet reads every revision of the exercise: who guesses too often waits.</summary>
    private static async Task<IResult> SendAsync(string file, HttpContext http, FigureShelf shelf, FindFigure figures, [FromKeyedServices(Misses)] MissLimiter misses)
    {
        if (FileName().Match(file) is not { Success: true } name)
        {
            return Results.NotFound();
        }

        var (slug, hash, visitor) = (name.Groups["slug"].Value, name.Groups["hash"].Value, http.Connection.RemoteIpAddress);
        if (shelf.Find(slug, hash) is { } drawn)
        {
            return drawn.Send(http, SvgType, KeptFile.ForEver);
        }

        if (misses.WaitFor(visitor) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await figures.FindAsync(slug, hash, FigureRequest.Read(http.Request.Query), http.RequestAborted) is { } found)
        {
            return found.Send(http, SvgType, KeptFile.ForEver);
        }

        misses.Miss(visitor);
        return Results.NotFound();
    }

    [GeneratedRegex("^(?<slug>[a-z0-9]+(-[a-z0-9]+)*)-(?<hash>[0-9a-f]{16})\\.svg$")]
    private static partial Regex FileName();
}
