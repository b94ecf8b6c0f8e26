using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Paper;

internal static class PaperEndpoints
{
    /// <summary>After the address of the plan.</summary>
    public const string Page = "/paper";

    /// <summary>After the secret in the code on a printed sheet: opens this page instead of the start.</summary>
    public const string Wish = "paper";

    private const string JustStored = "?stored=1";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/plan/{linkId}" + Page, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapPost("/plan/{linkId}" + Page, TellAsync).AddEndpointFilter<FormGuard>();
    }

    private static async Task<IResult> ShowAsync(string linkId, HttpContext http, CatchUp paper)
    {
        var view = LinkCookie.TryRead(http, linkId, out var key) ? await paper.ShowAsync(key.Value, http.Request.Query.ContainsKey("stored"), http.RequestAborted) : null;
        return view is null ? Answer.DeadLink() : Answer.Page<PaperPage>(view.Letter.Language, view);
    }

    private static async Task<IResult> TellAsync(string linkId, HttpContext http, CatchUp paper)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key))
        {
            return Answer.DeadLink();
        }

        return await paper.SaveAsync(key.Value, http.Request, http.RequestAborted) switch
        {
            null => Answer.DeadLink(),
            { Stored: true } view => Answer.SeeOther(view.Letter.Address + Page + JustStored),
            { Problem: not null } view => Answer.Page<PaperPage>(view.Letter.Language, view, StatusCodes.Status400BadRequest),
            _ => Answer.Unreadable(),
        };
    }
}
