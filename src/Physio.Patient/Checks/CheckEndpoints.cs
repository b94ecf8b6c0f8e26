using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Checks;

internal static class CheckEndpoints
{
    /// <summary>Added to the answer's address when signs were ticked and "none" was pressed.</summary>
    public const string TickedWins = "?ticked=1";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapPost("/plan/{linkId}/check", AnswerAsync).AddEndpointFilter<FormGuard>();

    private static async Task<IResult> AnswerAsync(string linkId, HttpContext http, AnswerCheck check, OpenPlan plan)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key))
        {
            return Answer.DeadLink();
        }

        if (CheckForm.Read(http.Request) is not { } form)
        {
            return Answer.Unreadable();
        }

        if (form.IsEmpty || form.Problems().Count > 0)
        {
            var again = await plan.ShowAsync(key.Value, form, http.RequestAborted);
            return again is null ? Answer.DeadLink() : Answer.Page<StartPage>(again.Letter.Language, again, StatusCodes.Status400BadRequest);
        }

        return await check.SaveAsync(key.Value, form, http.RequestAborted) switch
        {
            CheckAnswer.Stored(var id) => Answer.SeeSession(key.Value, id, form is { SaidNone: true, Signs.Count: > 0 } ? TickedWins : ""),
            CheckAnswer.NotOurs => Answer.Unreadable(),
            _ => Answer.DeadLink(),
        };
    }
}
