using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.PublishRevision;

/// <summary>
/// Puts the draft in use from now on, or a retired exercise again. Issued plans keep their own copy and are not touched (H06).
/// Null when the clinic has no such exercise.
/// </summary>
public sealed class PublishExercise(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "exercise-published";

    public async Task<PublishOutcome?> PublishAsync(string slug, long seenVersion, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var exercise = await db.Exercises
            .Include(entry => entry.Revisions)
            .SingleOrDefaultAsync(entry => entry.ClinicId == admin.ClinicId && entry.Slug == slug, cancellationToken);
        if (exercise is null)
        {
            return null;
        }

        db.ExpectVersion(exercise, seenVersion);
        var now = clock.GetUtcNow();
        var outcome = exercise.Publish(now);
        if (outcome is PublishOutcome.Published published)
        {
            var clinic = await db.Clinics.SingleAsync(row => row.Id == admin.ClinicId, cancellationToken);
            clinic.CatalogChanged();
            db.AuditEntries.Add(AuditEntry.Of(
                admin.ClinicId, admin.StaffId, admin.DisplayName, AuditAction, null, FormattableString.Invariant($"{slug}, revision {published.Revision}"), now));
            await db.SaveChangesAsync(cancellationToken);
        }

        return outcome;
    }
}
