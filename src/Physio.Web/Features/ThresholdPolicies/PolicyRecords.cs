using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>What the commands of this area ask and write in the same words.</summary>
internal static class PolicyRecords
{
    /// <summary>A version of the clinic's own policy, to be changed on top of what was seen.</summary>
    public static async Task<ClinicPolicy?> PolicyVersionAsync(
        this PhysioDbContext db, ClinicId clinic, string name, int number, long seen, CancellationToken cancellationToken)
    {
        var policy = await db.ClinicPolicies.SingleOrDefaultAsync(row => row.ClinicId == clinic && row.Name == name && row.Number == number, cancellationToken);
        if (policy is not null)
        {
            db.ExpectVersion(policy, seen);
        }

        return policy;
    }

    public static void Tell(this PhysioDbContext db, SignedInStaff by, string action, string detail, DateTimeOffset now) =>
        db.AuditEntries.Add(AuditEntry.Of(
            by.ClinicId, by.StaffId, by.DisplayName, action, null, detail.Length <= AuditEntry.MaxDetailLength ? detail : detail[..(AuditEntry.MaxDetailLength - 1)] + "…", now));

    /// <summary>"older-hearts, version 2".</summary>
    public static string Title(string name, int number) => FormattableString.Invariant($"{name}, version {number}");
}
