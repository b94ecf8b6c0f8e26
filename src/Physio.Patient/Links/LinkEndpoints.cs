using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.Domain.Sharing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Paper;

namespace Physio.PatientPages.Links;

/// <summary>The address a clinic hands out: swaps the secret for a cookie and a clean address, and changes nothing.</summary>
internal static class LinkEndpoints
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/p/{secret}", Verbs.Read, EnterAsync).AddEndpointFilter<MissGuard>();
        pages.MapMethods("/p/{**rest}", Verbs.Read, Answer.DeadLink);
        pages.MapMethods("/plan/{**rest}", Verbs.Read, Answer.DeadLink);
    }

    private static async Task<IResult> EnterAsync(string secret, HttpContext http, LinkAccess access)
    {
        await using var visit = LinkSecret.TryRead(secret, out var read) ? await access.EnterAsync(read, http.RequestAborted) : null;
        return visit is null ? Answer.DeadLink() : new Entrance(visit.Link, read, http.Request.Query.ContainsKey(PaperEndpoints.Wish) ? PaperEndpoints.Page : "");
    }

    private sealed class Entrance(ShareLink link, LinkSecret secret, string page) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            LinkCookie.Set(httpContext, link, secret);
            return Answer.SeeOther(LinkCookie.PathOf(link.Id) + page).ExecuteAsync(httpContext);
        }
    }
}
