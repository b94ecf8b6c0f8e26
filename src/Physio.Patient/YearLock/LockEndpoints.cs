using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.YearLock;

internal static class LockEndpoints
{
    public const string Year = "/year";
    public const string YearField = "year";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapPost("/plan/{linkId}" + Year, TellAsync).AddEndpointFilter<FormGuard>();

    private static async Task<IResult> TellAsync(string linkId, HttpContext http, TellYear year)
    {
        if (!LinkCookie.TryRead(http, linkId, out var key))
        {
            return Answer.DeadLink();
        }

        if (!http.Request.HasFormContentType)
        {
            return Answer.Unreadable();
        }

        try
        {
            var visitor = http.Connection.RemoteIpAddress?.ToString() ?? "";
            var answer = await year.TellAsync(key.Value, http.Request.Form[YearField].ToString(), visitor, http.RequestAborted);
            if (answer is YearAnswer.Right(var link))
            {
                YearCookie.Set(http, link);
                return Answer.SeeStart(key.Value);
            }

            return answer is YearAnswer.Again(var view) ? Answer.Year(view) : Answer.DeadLink();
        }
        catch (DbUpdateException)
        {
            // So many tries at the same moment that this one was not counted: then it does not count as told either.
            return Answer.Message(StatusCodes.Status429TooManyRequests, FrameTexts.TooManyTitle, FrameTexts.TooManyText);
        }
    }
}
