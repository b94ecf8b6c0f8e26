using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

internal static class StartEndpoints
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/plan/{linkId}", Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapPost("/plan/{linkId}/opened", OpenedAsync).AddEndpointFilter<FormGuard>();
    }

    private static async Task<IResult> ShowAsync(string linkId, HttpContext http, OpenPlan plan)
    {
        var view = LinkCookie.TryRead(http, linkId, out var key) ? await plan.ShowAsync(key.Value, sent: null, http.RequestAborted) : null;
        return view is null ? Answer.DeadLink() : Answer.Page<StartPage>(view.Letter.Language, view);
    }

    private static async Task<IResult> OpenedAsync(string linkId, HttpContext http, MarkOpened opened) =>
        LinkCookie.TryRead(http, linkId, out var key) && await opened.MarkAsync(key.Value, http.RequestAborted) ? Results.NoContent() : Answer.DeadLink();
}
