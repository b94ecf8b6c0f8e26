using Physio.Data.Policies;
using Physio.Web.Shell;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>The rule book with the limits of the policy in force, beside the other policies of the clinic.</summary>
public sealed class LoadRuleBook(ClinicContexts contexts, CurrentUser user)
{
    public async Task<RuleBookView> LoadAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var choices = await db.PoliciesAsync(staff.ClinicId, cancellationToken);
        return RuleBookView.Under(await db.PolicyAsync(staff.ClinicId, cancellationToken), [.. choices.Select(policy => policy.Limits)]);
    }
}
