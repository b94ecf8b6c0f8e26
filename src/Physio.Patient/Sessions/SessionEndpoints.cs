using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Sessions;

internal static class SessionEndpoints
{
    public const string Done = "/done";
    public const string Report = "/report";

    /// <summary>Added to the address of the thanks when another report of the session was there already.</summary>
    public const string FirstOneCounts = "?first=1";

    public const string Session = "/plan/{linkId}/session/{checkId}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods(Session, Verbs.Read, ShowAsync).AddEndpointFilter<TakeChoice>();
        pages.MapMethods(Session + "/exercise/{slug}", Verbs.Read, ShowOneAsync).AddEndpointFilter<TakeChoice>();
        pages.MapPost(Session + Report, TellAsync).AddEndpointFilter<FormGuard>();
        pages.MapMethods(Session + Done, Verbs.Read, DoneAsync).AddEndpointFilter<TakeChoice>();
    }

    private static async Task<IResult> ShowAsync(string linkId, string checkId, HttpContext http, OpenSession session)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        return await session.ShowAsync(key.Value, check, http.Request.Query.ContainsKey("ticked"), http.RequestAborted) switch
        {
            SessionAnswer.Open(var view) => Answer.Page<SessionPage>(view.Letter.Language, view),
            SessionAnswer.Red(var view) => Answer.Page<RedPage>(view.Letter.Language, view),
            SessionAnswer.AlreadyTold => Answer.SeeSession(key.Value, check, Done),
            SessionAnswer.BackToStart => Answer.SeeStart(key.Value),
            _ => Answer.DeadLink(),
        };
    }

    /// <summary>One exercise of the session on a page of its own, under an address that can be kept or sent to another screen of the same person.</summary>
    private static async Task<IResult> ShowOneAsync(string linkId, string checkId, string slug, HttpContext http, OpenSession session)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        return await session.ShowAsync(key.Value, check, tickedWins: false, http.RequestAborted) switch
        {
            SessionAnswer.Open(var view) when OneExerciseView.Find(view, slug) is { } one => Answer.Page<OneExercisePage>(view.Letter.Language, one),
            SessionAnswer.DeadLink => Answer.DeadLink(),
            _ => Answer.SeeSession(key.Value, check),
        };
    }

    private static async Task<IResult> TellAsync(string linkId, string checkId, HttpContext http, TellSession session)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        if (ReportForm.Read(http.Request) is not { } form)
        {
            return Answer.Unreadable();
        }

        return await session.SaveAsync(key.Value, check, form, http.RequestAborted) switch
        {
            TellAnswer.Stored(var first) => Answer.SeeSession(key.Value, check, Done + (first ? FirstOneCounts : "")),
            TellAnswer.Unclear(var view) => Answer.Page<ReportPage>(view.Letter.Language, view, StatusCodes.Status400BadRequest),
            TellAnswer.NoSession => Answer.SeeSession(key.Value, check),
            _ => Answer.DeadLink(),
        };
    }

    private static async Task<IResult> DoneAsync(string linkId, string checkId, HttpContext http, ShowDone done)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key) || !TryRead(checkId, out var check))
        {
            return Answer.DeadLink();
        }

        var (alive, view) = await done.ShowAsync(key.Value, check, http.Request.Query.ContainsKey("first"), http.RequestAborted);
        return view is not null ? Answer.Page<DonePage>(view.Letter.Language, view)
            : alive ? Answer.SeeSession(key.Value, check)
            : Answer.DeadLink();
    }

    public static bool TryRead(string checkId, out Guid check) => Guid.TryParseExact(checkId, "N", out check);
}
