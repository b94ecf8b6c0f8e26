using FluentValidation;
using Physio.Domain.Access;
using Physio.Domain.Clinics;
using Physio.Web.Shell;

namespace Physio.Web.Features.Api.Keys;

/// <summary>Makes an API key of the own clinic. Its secret is returned this once and stored nowhere.</summary>
public sealed class MakeKey(ClinicContexts contexts, CurrentUser user, NewKeyFormValidator validator, TimeProvider clock)
{
    public const string Action = "api-key-made";

    public async Task<ApiKeySecret> MakeAsync(NewKeyForm form, CancellationToken cancellationToken)
    {
        await validator.ValidateAndThrowAsync(form, cancellationToken);
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var secret = ApiKeySecret.New();
        var now = clock.GetUtcNow();
        var name = form.Name.Trim();
        db.ApiKeys.Add(ApiKey.Create(staff.ClinicId, name, secret.Hash(), staff.StaffId, staff.DisplayName, now));
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, Action, null, name, now));
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }
}
