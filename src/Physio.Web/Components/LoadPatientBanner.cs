using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Components;

/// <summary>Who the page is about.</summary>
public sealed record PatientBannerView(string Name, DateOnly BirthDate, int Age, Sex Sex, string Language, bool Archived);

/// <summary>Finds what identifies a patient on every page about one (hazard H01).</summary>
public sealed class LoadPatientBanner(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>Null when this clinic has no such patient.</summary>
    public async Task<PatientBannerView?> HandleAsync(PatientId patient, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var found = await db.Patients.AsNoTracking()
            .Where(row => row.Id == patient && row.ClinicId == staff.ClinicId)
            .Select(row => new { row.Name, row.BirthDate, row.Sex, row.Language, row.ArchivedAt })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new(found.Name, found.BirthDate, Ages.On(found.BirthDate, clock.Today()), found.Sex, found.Language, found.ArchivedAt is not null);
    }
}
