using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;

namespace Physio.PatientPages.Corrections;

internal static class CorrectionEndpoints
{
    public const string Correct = "/correct";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods(SessionEndpoints.Session + Correct, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapPost(SessionEndpoints.Session + Correct, CorrectAsync).AddEndpointFilter<FormGuard>();
    }

    private static async Task<IResult> ShowAsync(string linkId, string checkId, HttpContext http, CorrectReport correction) =>
        LinkCookie.TryRead(http, linkId, out var key) && SessionEndpoints.TryRead(checkId, out var check)
            ? ToResult(await correction.ShowAsync(key.Value, check, http.RequestAborted), key.Value, check)
            : Answer.DeadLink();

    private static async Task<IResult> CorrectAsync(string linkId, string checkId, HttpContext http, CorrectReport correction)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !SessionEndpoints.TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        return ReportForm.Read(http.Request) is { } form
            ? ToResult(await correction.SaveAsync(key.Value, check, form, http.RequestAborted), key.Value, check)
            : Answer.Unreadable();
    }

    private static IResult ToResult(CorrectionAnswer answer, LinkKey key, Guid check) => answer switch
    {
        CorrectionAnswer.Stored => Answer.SeeSession(key, check, SessionEndpoints.Done),
        CorrectionAnswer.Form(var view) when view.Problems.Count == 0 => Answer.Page<CorrectPage>(view.Letter.Language, view),
        CorrectionAnswer.Form(var view) => Answer.Page<CorrectPage>(view.Letter.Language, view, StatusCodes.Status400BadRequest),
        CorrectionAnswer.TooLate(var view) => Answer.Page<TooLatePage>(view.Letter.Language, view),
        CorrectionAnswer.NothingTold => Answer.SeeSession(key, check),
        _ => Answer.DeadLink(),
    };
}
