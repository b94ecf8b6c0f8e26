using Physio.Data;
using Physio.Domain.Policies;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.EditPolicy;

/// <summary>Writes a draft, whole or not at all. An approved version is never written. Saving the same twice stores it once.</summary>
public sealed class SavePolicyDraft(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "policy-draft-saved";

    /// <param name="name">The policy.</param>
    /// <param name="number">Version of the draft.</param>
    /// <param name="seen">Version of the record that the form was opened on.</param>
    /// <param name="content">As typed; its name and number do not matter.</param>
    /// <param name="cancellationToken">Ends with the page or after the guard's patience.</param>
    public async Task<PolicyOutcome> SaveAsync(string name, int number, long seen, PolicyContent content, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var policy = await db.PolicyVersionAsync(admin.ClinicId, name, number, seen, cancellationToken);
        if (policy is null)
        {
            return PolicyOutcome.Because("", PolicyTexts.NotFound);
        }

        if (policy.State != PolicyState.Draft)
        {
            return PolicyOutcome.Because("", PolicyTexts.NoDraftAnyMore);
        }

        var problems = PolicyCheck.Problems(content, clock.Today());
        if (problems.Count > 0)
        {
            return new PolicyOutcome.Refused(problems);
        }

        if (Snapshots.Write(policy.Content) != Snapshots.Write(content))
        {
            var changed = LimitDifference.Between(policy.Content.Limits, content.Limits).Select(difference => $"{difference.Limit.Name} {difference.Before} → {difference.After}");
            var now = clock.GetUtcNow();
            policy.Rewrite(content, admin.StaffId, admin.DisplayName, now);
            db.Tell(admin, AuditAction, string.Join("; ", [PolicyRecords.Title(name, number), .. changed]), now);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new PolicyOutcome.Done(number);
    }
}
