using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Web.Account;

/// <summary>Writes to the audit trail what happens to accounts.</summary>
public sealed class StaffDiary(IDbContextFactory<PhysioDbContext> contexts, TimeProvider clock)
{
    public const string SignedIn = "staff-signed-in";
    public const string SignedOut = "staff-signed-out";
    public const string PasswordChanged = "staff-password-changed";

    public async Task WriteAsync(StaffUser user, string action)
    {
        await using var db = await contexts.CreateDbContextAsync();
        db.Clinic = user.ClinicId;
        db.AuditEntries.Add(AuditEntry.Of(user.ClinicId, user.StaffId, user.DisplayName, action, null, "", clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }
}
