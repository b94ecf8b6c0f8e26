using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;
using Physio.Domain.Sharing;
using Physio.Web.Shell;

namespace Physio.Web.Features.Staff;

/// <summary>Invites somebody to the own clinic by a link that works once and for 24 hours.</summary>
public sealed class InviteStaff(ClinicContexts contexts, CurrentUser user, ILookupNormalizer normalizer, TimeProvider clock)
{
    public const string InvitedAction = "staff-invited";
    public const string RenewedAction = "staff-password-link-made";
    public const string WithdrawnAction = "staff-invitation-withdrawn";

    /// <summary>
    /// The secret of the link, shown once; null when this clinic has an account with that address already. Accounts of other clinics are not looked at:
    /// such an invitation fails when it is accepted, so that nobody can ask who works elsewhere.
    /// </summary>
    public async Task<LinkSecret?> InviteAsync(InviteStaffForm form, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var email = form.Email.Trim();
        var normalized = normalizer.NormalizeEmail(email);
        if (await db.Users.AnyAsync(row => row.ClinicId == admin.ClinicId && row.NormalizedEmail == normalized, cancellationToken))
        {
            return null;
        }

        return await MakeLinkAsync(db, admin, email, form.Name.Trim(), string.Join(' ', form.Roles), InvitedAction, cancellationToken);
    }

    /// <summary>A link with which a colleague who forgot the password sets a new one; null when there is no such active colleague.</summary>
    public async Task<LinkSecret?> RenewAsync(Guid id, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var person = await db.Users.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.ClinicId == admin.ClinicId && row.DisabledAt == null, cancellationToken);
        return person is null ? null : await MakeLinkAsync(db, admin, person.Email!, person.DisplayName, "", RenewedAction, cancellationToken);
    }

    private async Task<LinkSecret> MakeLinkAsync(
        PhysioDbContext db, SignedInStaff admin, string email, string name, string roles, string action, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var secret = LinkSecret.New();

        // A new link replaces the one that got lost.
        await db.StaffInvites.Where(invite => invite.Email == email && invite.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(invite => invite.UsedAt, now), cancellationToken);
        db.StaffInvites.Add(new StaffInvite
        {
            Id = Guid.CreateVersion7(),
            ClinicId = admin.ClinicId,
            Email = email,
            DisplayName = name,
            Roles = roles,
            SecretHash = secret.Hash(),
            CreatedAt = now,
            CreatedByName = admin.DisplayName,
            ExpiresAt = now.AddHours(StaffInvite.ValidHours),
        });
        db.AuditEntries.Add(AuditEntry.Of(admin.ClinicId, admin.StaffId, admin.DisplayName, action, null, $"{name} {roles}".TrimEnd(), now));
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>Makes an open invitation worthless.</summary>
    public async Task WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.StaffInvites.SingleOrDefaultAsync(row => row.Id == id && row.ClinicId == admin.ClinicId, cancellationToken) is { UsedAt: null } invite)
        {
            invite.UsedAt = clock.GetUtcNow();
            db.AuditEntries.Add(AuditEntry.Of(admin.ClinicId, admin.StaffId, admin.DisplayName, WithdrawnAction, null, invite.DisplayName, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
