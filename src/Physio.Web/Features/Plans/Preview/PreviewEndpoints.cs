using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;
using Physio.PatientPages.Preview;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.Preview;

/// <summary>The pages in the frames of the preview: the patient's own, without scripts and forms, for a therapist of the clinic.</summary>
internal static class PreviewEndpoints
{
    public static string StartOf(Guid patient) => $"/patients/{patient}/preview/start";

    public static string SessionOf(Guid patient) => $"/patients/{patient}/preview/session";

    public static string RedOf(Guid patient, CheckSign sign) => $"/patients/{patient}/preview/red/{Slug.Of(sign)}";

    public static string PaperOf(Guid patient, int page) => FormattableString.Invariant($"/patients/{patient}/preview/paper/{page}.png");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/patients/{id:guid}/preview").RequireAuthorization(Policies.Therapist).ExcludeFromDescription();
        // Links inside the pages lead below their address: they come back to the page.
        group.MapGet("/start/{**rest}", (Guid id, HttpContext http, LoadPreview load) =>
            ShowAsync(http, load, id, StartOf(id), preview => preview.Start()));
        group.MapGet("/session/{**rest}", (Guid id, HttpContext http, LoadPreview load) =>
            ShowAsync(http, load, id, SessionOf(id), preview => preview.Session()));
        group.MapGet("/red/{sign}", (Guid id, string sign, HttpContext http, LoadPreview load) =>
            Slug.TryParse<CheckSign>(sign, out var read) ? ShowAsync(http, load, id, RedOf(id, read), preview => preview.Red(read)) : Task.FromResult(Results.NotFound()));
        group.MapGet("/paper/{page:int:min(1)}.png", PaperAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, LoadPreview load, Guid id, string address, Func<PatientPreview, IResult?> show) =>
        await load.PlanAsync(new PatientId(id), http.RequestAborted) is { } plan
            ? show(new PatientPreview(address, plan.Patient, plan.AsSeen, http.Request.Query)) ?? Results.NotFound()
            : Results.NotFound();

    private static async Task<IResult> PaperAsync(Guid id, int page, HttpContext http, LoadPreview load)
    {
        http.Response.Headers.CacheControl = "no-store";
        return await load.PageAsync(new PatientId(id), page, http.RequestAborted) is { } picture ? Results.Bytes(picture, "image/png") : Results.NotFound();
    }
}
