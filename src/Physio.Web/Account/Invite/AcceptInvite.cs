using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Sharing;

namespace Physio.Web.Account.Invite;

/// <summary>Turns an invitation into an account, or lets somebody who forgot the password set a new one; once.</summary>
public sealed class AcceptInvite(IDbContextFactory<PhysioDbContext> contexts, UserManager<StaffUser> users, EndedSessions sessions, TimeProvider clock)
{
    public const string Action = "staff-joined";
    public const string RenewedAction = "staff-password-renewed";

    /// <summary>The open invitation behind a secret; null when there is none, it was used or its 24 hours are over.</summary>
    public async Task<OpenInvite?> FindAsync(string? secret, CancellationToken cancellationToken)
    {
        if (!LinkSecret.TryRead(secret, out var read))
        {
            return null;
        }

        var hash = read.Hash();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var invite = await Everywhere(db).AsNoTracking().SingleOrDefaultAsync(row => row.SecretHash == hash, cancellationToken);
        if (invite is not { UsedAt: null } || invite.ExpiresAt <= clock.GetUtcNow())
        {
            return null;
        }

        var clinic = await db.Clinics.AsNoTracking().Where(row => row.Id == invite.ClinicId).Select(row => row.Name).SingleAsync(cancellationToken);
        return new OpenInvite(invite.Id, invite.ClinicId, invite.Email, invite.DisplayName, clinic, invite.Roles.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Makes the account. The result says what is wrong with the password, or that the invitation was used meanwhile.</summary>
    public async Task<(StaffUser? User, string? Problem)> AcceptAsync(OpenInvite invite, string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var user = new StaffUser
        {
            Id = Guid.CreateVersion7(),
            UserName = invite.Email,
            Email = invite.Email,
            EmailConfirmed = true,
            DisplayName = invite.DisplayName,
            ClinicId = invite.ClinicId,
        };
        if (StaffPasswords.ProblemOf(password, user.Email, user.DisplayName) is { } problem)
        {
            return (null, problem);
        }

        // Whoever marks the row first wins; a second window finds it used.
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = await Everywhere(db).Where(row => row.Id == invite.Id && row.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), cancellationToken);
        if (mine == 0)
        {
            return (null, AccountTexts.InviteUsed);
        }

        var known = invite.Roles.Length == 0 ? await users.FindByEmailAsync(invite.Email) : null;
        if (known is not null && known.ClinicId == invite.ClinicId && known.DisabledAt is null)
        {
            user = known;
        }

        var made = await (user == known ? RenewAsync(user, password) : JoinAsync(user, password, invite.Roles));

        if (!made.Succeeded)
        {
            await Everywhere(db).Where(row => row.Id == invite.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, (DateTimeOffset?)null), cancellationToken);
            return (null, AccountTexts.InviteFailed);
        }

        db.Clinic = invite.ClinicId;
        db.AuditEntries.Add(AuditEntry.Of(invite.ClinicId, user.StaffId, user.DisplayName, user == known ? RenewedAction : Action, null, "", now));
        await db.SaveChangesAsync(cancellationToken);
        return (user, null);
    }

    private async Task<IdentityResult> JoinAsync(StaffUser user, string password, string[] roles)
    {
        var made = roles.Length == 0 ? IdentityResult.Failed() : await users.CreateAsync(user, password);
        return made.Succeeded ? await users.AddToRolesAsync(user, roles) : made;
    }

    /// <summary>A colleague who forgot the password: the account stays, its other sessions end, a lock is lifted.</summary>
    private async Task<IdentityResult> RenewAsync(StaffUser user, string password)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        var changed = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        sessions.End(user.Id);
        return changed;
    }

    /// <summary>Nobody is signed in yet, so the invitation itself says which clinic it belongs to.</summary>
    private static IQueryable<StaffInvite> Everywhere(PhysioDbContext db) => db.StaffInvites.IgnoreQueryFilters([PhysioDbContext.ClinicFilter]);
}

public sealed record OpenInvite(Guid Id, ClinicId ClinicId, string Email, string DisplayName, string ClinicName, string[] Roles);
