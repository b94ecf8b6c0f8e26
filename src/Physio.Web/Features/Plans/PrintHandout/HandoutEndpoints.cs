using Physio.Domain.Patients;
using Physio.Handout;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.PrintHandout;

/// <summary>Where staff fetch a sheet as a file: with a ticket it carries the code of a fresh link, without one it carries none.</summary>
internal static class HandoutEndpoints
{
    public static string AddressOf(PatientId patient) => $"/patients/{patient.Value}/handout.pdf";

    public static string AddressOf(PatientId patient, Guid ticket) => $"/patients/{patient.Value}/handout/{ticket:N}.pdf";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/patients/{id:guid}").RequireAuthorization(Policies.Therapist).ExcludeFromDescription();
        group.MapGet("/handout.pdf", async (Guid id, HttpContext http, MakeHandout print) =>
            Answer(http, await print.PrintAsync(new PatientId(id), http.RequestAborted)));
        group.MapGet("/handout/{ticket:guid}.pdf", async (Guid id, Guid ticket, HttpContext http, MakeHandout print) =>
            Answer(http, await print.PrintAsync(new PatientId(id), ticket, http.RequestAborted)));
    }

    private static IResult Answer(HttpContext http, HandoutAnswer answer)
    {
        http.Response.Headers.CacheControl = "no-store";
        return answer switch
        {
            HandoutAnswer.Ready ready => Results.File(ready.Pdf, "application/pdf", HandoutFile.Name),
            HandoutAnswer.Refused refused => Results.Text(refused.Why, "text/plain; charset=utf-8", statusCode: StatusCodes.Status409Conflict),
            _ => Results.NotFound(),
        };
    }
}
