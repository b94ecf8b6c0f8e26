using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;

namespace Physio.PatientPages.Mornings;

internal static class MorningEndpoints
{
    public const string Morning = "/morning";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods(SessionEndpoints.Session + Morning, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapPost(SessionEndpoints.Session + Morning, TellAsync).AddEndpointFilter<FormGuard>();
    }

    private static async Task<IResult> ShowAsync(string linkId, string checkId, HttpContext http, TellMorning morning)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !SessionEndpoints.TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        var (alive, view) = await morning.ShowAsync(key.Value, check, http.Request.Query.ContainsKey("first"), http.RequestAborted);
        return view is not null ? Answer.Page<MorningPage>(view.Letter.Language, view)
            : alive ? Answer.SeeStart(key.Value)
            : Answer.DeadLink();
    }

    private static async Task<IResult> TellAsync(string linkId, string checkId, HttpContext http, TellMorning morning)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !SessionEndpoints.TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        if (!http.Request.HasFormContentType)
        {
            return Answer.Unreadable();
        }

        return await morning.SaveAsync(key.Value, check, http.Request.Form[MorningQuestion.PainField].ToString().Trim(), http.RequestAborted) switch
        {
            MorningAnswer.Stored(var first) => Answer.SeeSession(key.Value, check, Morning + (first ? SessionEndpoints.FirstOneCounts : "")),
            MorningAnswer.Unclear(var view) => Answer.Page<MorningPage>(view.Letter.Language, view, StatusCodes.Status400BadRequest),
            MorningAnswer.NotAsked => Answer.SeeStart(key.Value),
            _ => Answer.DeadLink(),
        };
    }
}
