using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Patients;

namespace Physio.Web.Shell.Guard;

/// <summary>
/// The address of a patient who is not in the clinic of who asks is not found, and no different from that of a patient who does not exist (S19).
/// The pages ask again; this gives the address its honest status.
/// </summary>
public static partial class PatientAddresses
{
    public static IApplicationBuilder UsePatientAddresses(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method)
            && PatientIn(http.Request.Path) is { } patient
            && SignedInStaff.From(http.User) is { } staff
            && !await IsKnownAsync(http, staff, patient))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(http);
    });

    private static PatientId? PatientIn(PathString path) =>
        Address().Match(path.Value ?? "") is { Success: true } match ? new PatientId(Guid.Parse(match.Groups[1].ValueSpan)) : null;

    private static async Task<bool> IsKnownAsync(HttpContext http, SignedInStaff staff, PatientId patient)
    {
        await using var db = await http.RequestServices.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync(http.RequestAborted);
        db.Clinic = staff.ClinicId;
        return await db.Patients.AnyAsync(row => row.ClinicId == staff.ClinicId && row.Id == patient, http.RequestAborted);
    }

    [GeneratedRegex("^/patients/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
