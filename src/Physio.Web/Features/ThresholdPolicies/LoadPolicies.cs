using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Data.Staff;
using Physio.Domain.Policies;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>Reads the clinic's policies: a handful, so every page reads all of them.</summary>
public sealed class LoadPolicies(ClinicContexts contexts, CurrentUser user)
{
    public async Task<PolicyBook> LoadAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var clinic = await db.Clinics.AsNoTracking().SingleAsync(row => row.Id == staff.ClinicId, cancellationToken);
        var own = await db.ClinicPolicies.AsNoTracking()
            .Where(row => row.ClinicId == staff.ClinicId)
            .OrderBy(row => row.Name).ThenByDescending(row => row.Number)
            .ToListAsync(cancellationToken);
        return new(
            [
                .. ShippedPolicies.All.Select(shipped => new PolicyView(shipped.Limits.Name, true, [VersionView.Of(shipped)])),
                .. own.GroupBy(row => row.Name).Select(versions => new PolicyView(versions.Key, false, [.. versions.Select(VersionView.Of)])),
            ],
            (await db.PolicyAsync(clinic, cancellationToken)).Name,
            clinic.Version,
            staff.StaffId,
            staff.IsAdmin,
            staff.IsTherapist,
            await OtherAdminsAsync(db, staff, cancellationToken));
    }

    private static async Task<IReadOnlyList<string>> OtherAdminsAsync(PhysioDbContext db, SignedInStaff me, CancellationToken cancellationToken) =>
        await (from person in db.Users.AsNoTracking()
               join link in db.UserRoles on person.Id equals link.UserId
               join role in db.Roles on link.RoleId equals role.Id
               where person.ClinicId == me.ClinicId && person.Id != me.StaffId.Value && person.DisabledAt == null && role.Name == StaffRoles.Admin
               orderby person.DisplayName
               select person.DisplayName).ToListAsync(cancellationToken);
}
