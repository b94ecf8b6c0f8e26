using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Components.Alerts;

/// <summary>What became of marking an alert as seen.</summary>
public abstract record ResolveOutcome
{
    private ResolveOutcome()
    {
    }

    public sealed record Seen : ResolveOutcome;

    public sealed record SeenEarlier(string ByName) : ResolveOutcome;

    public sealed record NotFound : ResolveOutcome;
}

/// <summary>A member of staff has looked at an alert. The plan stays as it is: a paused one is resumed on its own.</summary>
public sealed class ResolveAlert(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>The patient of the page goes with the command, so that an alert of somebody else is never closed by it (hazard H01).</summary>
    public async Task<ResolveOutcome> HandleAsync(Guid alertId, PatientId patient, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var alert = await db.Alerts.SingleOrDefaultAsync(
            row => row.Id == alertId && row.PatientId == patient && row.ClinicId == staff.ClinicId, cancellationToken);
        if (alert is null)
        {
            return new ResolveOutcome.NotFound();
        }

        if (alert.ResolvedAt is not null)
        {
            return new ResolveOutcome.SeenEarlier(alert.ResolvedByName ?? "");
        }

        var now = clock.GetUtcNow();
        alert.Resolve(staff.DisplayName, now);
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, "alert.seen", patient, $"{Slug.Of(alert.Kind)} {alert.Id}", now));
        await db.SaveChangesAsync(cancellationToken);
        return new ResolveOutcome.Seen();
    }
}
