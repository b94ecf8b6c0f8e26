using Microsoft.EntityFrameworkCore;
using Physio.Domain.Access;
using Physio.Domain.Clinics;
using Physio.Web.Shell;

namespace Physio.Web.Features.Api.Keys;

/// <summary>The API keys of the own clinic, without their secrets: nobody has those any more.</summary>
public sealed class ListKeys(ClinicContexts contexts, CurrentUser user)
{
    public async Task<KeyList> LoadAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var keys = await db.ApiKeys.AsNoTracking().Where(key => key.ClinicId == staff.ClinicId)
            .OrderBy(key => key.RevokedAt != null).ThenByDescending(key => key.CreatedAt).ThenByDescending(key => key.Id)
            .ToListAsync(cancellationToken);
        return new KeyList([.. keys.Select(key => new KeyLine(
            key.Id, key.Name, key.CreatedByName, key.CreatedAt, key.LastUsedOn, key.RevokedAt, key.RevokedByName, key.IsLive && MayRevoke(staff, key.CreatedBy)))]);
    }

    /// <summary>Whoever made a key may end it, and an admin any.</summary>
    internal static bool MayRevoke(SignedInStaff staff, StaffId maker) => staff.IsAdmin || staff.StaffId == maker;
}

/// <summary>The live keys first, each part the newest first.</summary>
public sealed record KeyList(IReadOnlyList<KeyLine> Keys);

public sealed record KeyLine(
    ApiKeyId Id, string Name, string MadeBy, DateTimeOffset MadeAt, DateOnly? LastUsedOn, DateTimeOffset? RevokedAt, string? RevokedBy, bool MayRevoke);
