using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.DecidePolicy;

/// <summary>Lets another policy decide from now on: only one that is shipped or was approved. Stored reports stay as they were seen.</summary>
public sealed class PutInForce(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "policy-in-force";

    /// <param name="name">The policy.</param>
    /// <param name="seenClinic">Version of the clinic's record that the page was opened on.</param>
    /// <param name="cancellationToken">Ends with the page or after the guard's patience.</param>
    public async Task<PolicyOutcome> UseAsync(string name, long seenClinic, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.PolicyAsync(admin.ClinicId, name, cancellationToken) is not { } policy)
        {
            return PolicyOutcome.Because("", PolicyTexts.NotApprovedYet);
        }

        var clinic = await db.Clinics.SingleAsync(row => row.Id == admin.ClinicId, cancellationToken);
        db.ExpectVersion(clinic, seenClinic);
        var before = clinic.PolicyName;
        clinic.ScreenBy(name);
        db.Tell(admin, AuditAction, $"{PolicyRecords.Title(name, policy.Version)}, instead of {before}", clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return new PolicyOutcome.Done(policy.Version);
    }
}
