using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Policies;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.EditPolicy;

/// <summary>Begins a policy of the clinic, or the next version of one: a draft that decides nothing until a second person approves it.</summary>
public sealed class StartDraft(ClinicContexts contexts, CurrentUser user, NewPolicyFormValidator validator, TimeProvider clock)
{
    public const string AuditAction = "policy-draft-started";

    public async Task<PolicyOutcome> NewAsync(NewPolicyForm form, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        var refused = validator.Validate(form).Errors;
        if (refused.Count > 0)
        {
            return new PolicyOutcome.Refused([.. refused.Select(error => new PolicyProblem(error.PropertyName, error.ErrorMessage))]);
        }

        await using var db = await contexts.OpenAsync(cancellationToken);
        var name = form.Name.Trim();
        var own = await db.ClinicPolicies.AsNoTracking().Where(row => row.ClinicId == admin.ClinicId).ToListAsync(cancellationToken);
        if (own.Exists(row => row.Name == name))
        {
            return PolicyOutcome.Because(nameof(NewPolicyForm.Name), PolicyTexts.NameTaken);
        }

        var basis = ShippedPolicies.Find(form.Basis) ?? own.Find(row => VersionView.Of(row).Address == form.Basis)?.Content;
        return basis is null
            ? PolicyOutcome.Because(nameof(NewPolicyForm.Basis), PolicyTexts.BasisUnknown)
            : await AddAsync(db, admin, name, 1, basis.AsBasis(form.Purpose.Trim()), form.Basis, nameof(NewPolicyForm.Name), cancellationToken);
    }

    /// <summary>The next version, copied from the newest that was approved, or else from the newest.</summary>
    public async Task<PolicyOutcome> NextAsync(string name, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var versions = await db.ClinicPolicies.AsNoTracking()
            .Where(row => row.ClinicId == admin.ClinicId && row.Name == name)
            .OrderByDescending(row => row.Number)
            .ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return PolicyOutcome.Because("", PolicyTexts.NotFound);
        }

        if (versions.Exists(row => row.State == PolicyState.Draft))
        {
            return PolicyOutcome.Because("", PolicyTexts.HasDraft);
        }

        var newest = versions.Find(row => row.State == PolicyState.Approved) ?? versions[0];
        return await AddAsync(
            db, admin, name, versions[0].Number + 1, newest.Content, PolicyRecords.Title(name, newest.Number), "", cancellationToken);
    }

    private async Task<PolicyOutcome> AddAsync(
        PhysioDbContext db, SignedInStaff admin, string name, int number, PolicyContent content, string basis, string field, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        db.ClinicPolicies.Add(ClinicPolicy.Draft(admin.ClinicId, name, number, content, admin.StaffId, admin.DisplayName, now));
        db.Tell(admin, AuditAction, $"{PolicyRecords.Title(name, number)}, from {basis}", now);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException)
        {
            // Somebody else may have begun the same version since it was looked up.
            await using var fresh = await contexts.OpenAsync(cancellationToken);
            if (await fresh.ClinicPolicies.AnyAsync(row => row.ClinicId == admin.ClinicId && row.Name == name && row.Number == number, cancellationToken))
            {
                return PolicyOutcome.Because(field, number == 1 ? PolicyTexts.NameTaken : PolicyTexts.HasDraft);
            }

            throw;
        }

        return new PolicyOutcome.Done(number);
    }
}
