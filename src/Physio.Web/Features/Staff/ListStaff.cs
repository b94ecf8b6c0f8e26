using Microsoft.EntityFrameworkCore;
using Physio.Data.Staff;
using Physio.Web.Account;
using Physio.Web.Account.Invite;
using Physio.Web.Shell;

namespace Physio.Web.Features.Staff;

/// <summary>The people of the own clinic, and the invitations that are still open.</summary>
public sealed class ListStaff(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>Whoever takes up a link is signed in by it.</summary>
    private static readonly string[] SignIns = [StaffDiary.SignedIn, AcceptInvite.Action, AcceptInvite.RenewedAction];

    public async Task<StaffList> LoadAsync(CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var people = await db.Users.AsNoTracking().Where(row => row.ClinicId == admin.ClinicId).OrderBy(row => row.DisplayName)
            .Select(row => new { row.Id, row.DisplayName, row.Email, row.DisabledAt }).ToListAsync(cancellationToken);
        var roles = (await (
            from link in db.UserRoles
            join role in db.Roles on link.RoleId equals role.Id
            join person in db.Users on link.UserId equals person.Id
            where person.ClinicId == admin.ClinicId
            select new { link.UserId, role.Name }).ToListAsync(cancellationToken)).ToLookup(row => row.UserId, row => row.Name);
        var signIns = await db.AuditEntries.AsNoTracking().Where(entry => SignIns.Contains(entry.Action) && entry.Actor != null)
            .GroupBy(entry => entry.Actor).Select(group => new { Actor = group.Key, At = group.Max(entry => entry.At) }).ToListAsync(cancellationToken);
        var lastSignIn = signIns.ToDictionary(row => row.Actor!.Value.Value, row => row.At);
        var now = clock.GetUtcNow();
        var invites = await db.StaffInvites.AsNoTracking().Where(invite => invite.UsedAt == null && invite.ExpiresAt > now)
            .OrderBy(invite => invite.ExpiresAt)
            .Select(invite => new OpenInvitation(invite.Id, invite.DisplayName, invite.Email, invite.ExpiresAt)).ToListAsync(cancellationToken);
        return new StaffList(
            [.. people.Select(person => new StaffMember(
                person.Id,
                person.DisplayName,
                person.Email ?? "",
                roles[person.Id].Contains(StaffRoles.Therapist),
                roles[person.Id].Contains(StaffRoles.Admin),
                person.DisabledAt,
                lastSignIn.TryGetValue(person.Id, out var at) ? at : null,
                person.Id == admin.StaffId.Value))],
            invites);
    }
}

public sealed record StaffList(IReadOnlyList<StaffMember> People, IReadOnlyList<OpenInvitation> Invitations);

public sealed record StaffMember(
    Guid Id, string DisplayName, string Email, bool IsTherapist, bool IsAdmin, DateTimeOffset? DisabledAt, DateTimeOffset? LastSignIn, bool IsMe);

public sealed record OpenInvitation(Guid Id, string DisplayName, string Email, DateTimeOffset ExpiresAt);
