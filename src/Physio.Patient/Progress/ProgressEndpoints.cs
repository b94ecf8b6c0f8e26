using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Progress;

internal static class ProgressEndpoints
{
    public const string Progress = "/progress";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("/plan/{linkId}" + Progress, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();

    private static async Task<IResult> ShowAsync(string linkId, HttpContext http, ShowProgress progress)
    {
        var view = LinkCookie.TryRead(http, linkId, out var key) ? await progress.ShowAsync(key.Value, http.RequestAborted) : null;
        return view is null ? Answer.DeadLink() : Answer.Page<ProgressPage>(view.Letter.Language, view);
    }
}
