using Microsoft.EntityFrameworkCore;
using Physio.Domain.Access;
using Physio.Domain.Clinics;
using Physio.Web.Shell;

namespace Physio.Web.Features.Api.Keys;

/// <summary>Ends an API key at once and for good.</summary>
public sealed class RevokeKey(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string Action = "api-key-revoked";

    public async Task<RevokeKeyOutcome> RevokeAsync(ApiKeyId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var key = await db.ApiKeys.SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.Id == id, cancellationToken);
        if (key is null)
        {
            return RevokeKeyOutcome.NotFound;
        }

        if (!ListKeys.MayRevoke(staff, key.CreatedBy))
        {
            return RevokeKeyOutcome.NotYours;
        }

        if (key.IsLive)
        {
            var now = clock.GetUtcNow();
            key.Revoke(staff.DisplayName, now);
            db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, Action, null, key.Name, now));
            await db.SaveChangesAsync(cancellationToken);
        }

        return RevokeKeyOutcome.Revoked;
    }
}

/// <summary>How revoking ended; a key that was revoked before stays as it was.</summary>
public enum RevokeKeyOutcome
{
    Revoked,
    NotYours,
    NotFound,
}
