using Microsoft.EntityFrameworkCore;

namespace Physio.Web.Shell;

/// <summary>The name of the clinic of whoever is signed in.</summary>
public sealed class LoadClinicName(ClinicContexts contexts)
{
    public async Task<string> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.OpenAsync(cancellationToken);
        return await db.Clinics.AsNoTracking().Where(clinic => clinic.Id == db.Clinic).Select(clinic => clinic.Name).SingleOrDefaultAsync(cancellationToken) ?? "";
    }
}
