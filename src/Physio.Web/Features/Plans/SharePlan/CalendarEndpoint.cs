using System.Text;
using Physio.Domain.Patients;
using Physio.PatientPages.Calendar;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>The neutral calendar file of a plan, for patients who get it by message: no name, no exercise, no link.</summary>
internal static class CalendarEndpoint
{
    public const string FileName = "exercises.ics";

    public static string AddressOf(PatientId patient) => $"/patients/{patient.Value}/calendar.ics";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/patients/{id:guid}/calendar.ics", AnswerAsync).RequireAuthorization(Policies.Therapist).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(Guid id, HttpContext http, ClinicContexts contexts, CurrentUser user, TimeProvider clock)
    {
        http.Response.Headers.CacheControl = "no-store";
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(http.RequestAborted);
        return await db.PatientOfAsync(staff.ClinicId, new PatientId(id), http.RequestAborted) is { } patient
            && await db.PlanTodayAsync(patient, clock, http.RequestAborted) is { } plan
                ? Results.File(Encoding.UTF8.GetBytes(CalendarFile.Usual(plan.Plan.Current, patient.Language, plan.Now.Offset)), "text/calendar; charset=utf-8", FileName)
                : Results.NotFound();
    }
}
