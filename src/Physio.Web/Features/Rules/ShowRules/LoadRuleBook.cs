using Microsoft.EntityFrameworkCore;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>The rule book with the limits of the clinic's policy.</summary>
public sealed class LoadRuleBook(ClinicContexts contexts, CurrentUser user)
{
    public async Task<RuleBookView> LoadAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var name = await db.Clinics.AsNoTracking().Where(clinic => clinic.Id == staff.ClinicId).Select(clinic => clinic.PolicyName).SingleAsync(cancellationToken);
        return RuleBookView.Under(ThresholdPolicy.Named(name));
    }
}
