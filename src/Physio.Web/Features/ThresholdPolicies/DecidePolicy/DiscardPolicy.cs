using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.DecidePolicy;

/// <summary>Gives a draft up. It stays in the history and decides nothing.</summary>
public sealed class DiscardPolicy(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "policy-draft-discarded";

    public async Task<PolicyOutcome> DiscardAsync(string name, int number, long seen, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.PolicyVersionAsync(admin.ClinicId, name, number, seen, cancellationToken) is not { } policy)
        {
            return PolicyOutcome.Because("", PolicyTexts.NotFound);
        }

        if (!policy.Discard())
        {
            return PolicyOutcome.Because("", PolicyTexts.NoDraftAnyMore);
        }

        db.Tell(admin, AuditAction, PolicyRecords.Title(name, number), clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return new PolicyOutcome.Done(number);
    }
}
