using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Components.Alerts;

/// <summary>What became of resuming a plan.</summary>
public enum ResumeOutcome
{
    Resumed,
    NotPaused,

    /// <summary>An alert or a change came in that the page did not show: nothing was resumed.</summary>
    SomethingNew,

    NotFound,
}

/// <summary>
/// A therapist has looked at what paused a plan: it is shown again and the alerts that were read are closed.
/// An alarm that came in meanwhile is never closed unread.
/// </summary>
public sealed class ResumePlan(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <param name="patient">The patient of the page.</param>
    /// <param name="seenVersion">Version of the plan as it was shown.</param>
    /// <param name="shownAlerts">The alerts that stood on the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ResumeOutcome> HandleAsync(PatientId patient, long seenVersion, IReadOnlyCollection<Guid> shownAlerts, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var plan = await db.Plans.SingleOrDefaultAsync(row => row.PatientId == patient && row.ClinicId == staff.ClinicId, cancellationToken);
        if (plan is null)
        {
            return ResumeOutcome.NotFound;
        }

        if (plan.PausedAt is null)
        {
            return ResumeOutcome.NotPaused;
        }

        var open = await db.Alerts
            .Where(alert => alert.PlanId == plan.Id && alert.ClinicId == staff.ClinicId && alert.ResolvedAt == null)
            .ToListAsync(cancellationToken);
        if (plan.Version != seenVersion || open.Any(alert => !shownAlerts.Contains(alert.Id)))
        {
            return ResumeOutcome.SomethingNew;
        }

        var now = clock.GetUtcNow();
        var reason = plan.PauseReason;
        db.ExpectVersion(plan, seenVersion);
        plan.Resume();
        open.ForEach(alert => alert.Resolve(staff.DisplayName, now));
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, "plan.resumed", patient, $"{open.Count} alerts seen; paused for: {reason}", now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return ResumeOutcome.Resumed;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ResumeOutcome.SomethingNew;
        }
    }
}
