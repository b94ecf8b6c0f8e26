using Physio.Domain.Policies;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.DecidePolicy;

/// <summary>
/// The second pair of eyes: a draft becomes a version that decides and never changes again. Where its policy is in force, it decides from now on;
/// stored reports stay as they were seen.
/// </summary>
public sealed class ApprovePolicy(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "policy-approved";

    public async Task<PolicyOutcome> ApproveAsync(string name, int number, long seen, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.PolicyVersionAsync(admin.ClinicId, name, number, seen, cancellationToken) is not { } policy)
        {
            return PolicyOutcome.Because("", PolicyTexts.NotFound);
        }

        var now = clock.GetUtcNow();
        switch (policy.Approve(admin.StaffId, admin.DisplayName, clock.Today(), now))
        {
            case PolicyApproval.SamePerson:
                return PolicyOutcome.Because("", PolicyTexts.SecondPersonNeeded);
            case PolicyApproval.NoDraft:
                return PolicyOutcome.Because("", PolicyTexts.NoDraftAnyMore);
            case PolicyApproval.Refused(var problems):
                return new PolicyOutcome.Refused(problems);
            default:
                db.Tell(admin, AuditAction, $"{PolicyRecords.Title(name, number)}, written by {policy.WrittenByName}", now);
                await db.SaveChangesAsync(cancellationToken);
                return new PolicyOutcome.Done(number);
        }
    }
}
