using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Web.Account;
using Physio.Web.Shell;

namespace Physio.Web.Features.Staff;

/// <summary>Disables, enables and changes the roles of people of the own clinic. Every change ends their sessions at once.</summary>
public sealed class ChangeStaff(ClinicContexts contexts, CurrentUser user, EndedSessions sessions, TimeProvider clock)
{
    public const string DisabledAction = "staff-disabled";
    public const string EnabledAction = "staff-enabled";
    public const string RolesAction = "staff-roles-changed";

    public Task<StaffChange> DisableAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(id, DisabledAction, keepsAdmin: false, (_, person) =>
        {
            person.DisabledAt ??= clock.GetUtcNow();
            return Task.FromResult("");
        }, cancellationToken);

    public Task<StaffChange> EnableAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(id, EnabledAction, keepsAdmin: true, (_, person) =>
        {
            person.DisabledAt = null;
            person.LockoutEnd = null;
            person.AccessFailedCount = 0;
            return Task.FromResult("");
        }, cancellationToken);

    public Task<StaffChange> GiveRolesAsync(Guid id, bool therapist, bool admin, CancellationToken cancellationToken) =>
        ChangeAsync(id, RolesAction, keepsAdmin: admin, async (db, person) =>
        {
            string?[] wanted = [therapist ? StaffRoles.Therapist : null, admin ? StaffRoles.Admin : null];
            var roles = await db.Roles.AsNoTracking().Where(role => wanted.Contains(role.Name)).ToListAsync(cancellationToken);
            var present = await db.UserRoles.Where(link => link.UserId == person.Id).ToListAsync(cancellationToken);
            db.UserRoles.RemoveRange(present.Where(link => roles.All(role => role.Id != link.RoleId)));
            db.UserRoles.AddRange(roles.Where(role => present.All(link => link.RoleId != role.Id))
                .Select(role => new IdentityUserRole<Guid> { UserId = person.Id, RoleId = role.Id }));
            return string.Join(' ', wanted.OfType<string>());
        }, cancellationToken);

    private async Task<StaffChange> ChangeAsync(
        Guid id, string action, bool keepsAdmin, Func<PhysioDbContext, StaffUser, Task<string>> change, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // The clinic's row stands for its staff: two admins who disable each other at the same moment come one after the other.
        await db.Clinics.Where(clinic => clinic.Id == admin.ClinicId)
            .ExecuteUpdateAsync(set => set.SetProperty(clinic => clinic.Name, clinic => clinic.Name), cancellationToken);
        var person = await db.Users.SingleOrDefaultAsync(row => row.Id == id && row.ClinicId == admin.ClinicId, cancellationToken);
        if (person is null)
        {
            return StaffChange.NotFound;
        }

        if (!keepsAdmin && id == admin.StaffId.Value)
        {
            return StaffChange.Yourself;
        }

        if (!keepsAdmin && !await OtherAdmins(db, admin.ClinicId, id).AnyAsync(cancellationToken))
        {
            return StaffChange.LastAdmin;
        }

        var detail = await change(db, person);
        person.SecurityStamp = Guid.NewGuid().ToString("N").ToUpperInvariant();
        person.ConcurrencyStamp = Guid.NewGuid().ToString();
        db.AuditEntries.Add(AuditEntry.Of(
            admin.ClinicId, admin.StaffId, admin.DisplayName, action, null, $"{person.DisplayName} {detail}".TrimEnd(), clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        sessions.End(id);
        return StaffChange.Done;
    }

    private static IQueryable<StaffUser> OtherAdmins(PhysioDbContext db, ClinicId clinic, Guid except) =>
        from person in db.Users
        join link in db.UserRoles on person.Id equals link.UserId
        join role in db.Roles on link.RoleId equals role.Id
        where person.ClinicId == clinic && person.Id != except && person.DisabledAt == null && role.Name == StaffRoles.Admin
        select person;
}

public enum StaffChange
{
    Done,
    NotFound,
    Yourself,
    LastAdmin,
}
