using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Sharing;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>What became of a change to a link.</summary>
public enum LinkChange
{
    Done,

    /// <summary>The number of days is not 1-180.</summary>
    DaysOutside,

    /// <summary>The link has ended: an ended link is never brought back.</summary>
    Ended,

    NotFound,
}

/// <summary>Ends a link, or moves the day on which it ends (S03).</summary>
public sealed class ChangeLink(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string RevokedAction = "link-revoked";
    public const string ExpiryAction = "link-expiry-changed";

    public async Task<LinkChange> RevokeAsync(PatientId patient, ShareLinkId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await FindAsync(db, staff, patient, id, cancellationToken) is not { } link)
        {
            return LinkChange.NotFound;
        }

        if (link.RevokedAt is null)
        {
            link.Revoke(clock.GetUtcNow());
            Note(db, staff, patient, RevokedAction, $"Link {id}");
            await db.SaveChangesAsync(cancellationToken);
        }

        return LinkChange.Done;
    }

    /// <summary>Lets the link end so many days from now; never later than 180 days after it was made.</summary>
    public async Task<LinkChange> ExpireAfterAsync(PatientId patient, ShareLinkId id, int days, CancellationToken cancellationToken)
    {
        if (days is < 1 or > ShareLink.MaxDays)
        {
            return LinkChange.DaysOutside;
        }

        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await FindAsync(db, staff, patient, id, cancellationToken) is not { } link)
        {
            return LinkChange.NotFound;
        }

        if (!link.IsLive(clock.GetUtcNow()))
        {
            return LinkChange.Ended;
        }

        link.ExpireAfter(days, clock.GetUtcNow());
        Note(db, staff, patient, ExpiryAction, FormattableString.Invariant($"Link {id}, until {link.ExpiresAt:yyyy-MM-dd}"));
        await db.SaveChangesAsync(cancellationToken);
        return LinkChange.Done;
    }

    private static Task<ShareLink?> FindAsync(PhysioDbContext db, SignedInStaff staff, PatientId patient, ShareLinkId id, CancellationToken cancellationToken) =>
        (from link in db.ShareLinks
         where link.ClinicId == staff.ClinicId && link.Id == id
         join plan in db.Plans on link.PlanId equals plan.Id
         where plan.PatientId == patient
         select link).SingleOrDefaultAsync(cancellationToken);

    private void Note(PhysioDbContext db, SignedInStaff staff, PatientId patient, string action, string detail) =>
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, action, patient, detail, clock.GetUtcNow()));
}
