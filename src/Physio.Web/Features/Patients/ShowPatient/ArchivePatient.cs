using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>
/// Takes a patient off the list, or puts one back. Nothing is deleted. Archiving revokes the links, because nobody would look
/// at what comes in through them any more.
/// </summary>
public sealed class ArchivePatient(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>False when this clinic has no such patient.</summary>
    public Task<bool> ArchiveAsync(PatientId patient, CancellationToken cancellationToken) => ChangeAsync(patient, archive: true, cancellationToken);

    /// <summary>False when this clinic has no such patient. Revoked links stay revoked: a new one is made by hand.</summary>
    public Task<bool> RestoreAsync(PatientId patient, CancellationToken cancellationToken) => ChangeAsync(patient, archive: false, cancellationToken);

    private async Task<bool> ChangeAsync(PatientId patient, bool archive, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var stored = await db.Patients.SingleOrDefaultAsync(row => row.Id == patient && row.ClinicId == staff.ClinicId, cancellationToken);
        if (stored is null)
        {
            return false;
        }

        if (stored.ArchivedAt is not null == archive)
        {
            return true;
        }

        var now = clock.GetUtcNow();
        var revoked = 0;
        if (archive)
        {
            stored.Archive(now);
            var links = await db.ShareLinks
                .Where(link => link.ClinicId == staff.ClinicId && link.RevokedAt == null
                    && db.Plans.Any(plan => plan.Id == link.PlanId && plan.PatientId == patient))
                .ToListAsync(cancellationToken);
            links.ForEach(link => link.Revoke(now));
            revoked = links.Count;
        }
        else
        {
            stored.Restore();
        }

        var (action, detail) = archive ? ("patient.archived", $"{revoked} links revoked") : ("patient.restored", "");
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, action, patient, detail, now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
