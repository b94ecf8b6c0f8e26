using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Domain.Clinics;
using Physio.Web.Shell;

namespace Physio.Web.Features.Staff;

/// <summary>Name, phone and policy of the own clinic.</summary>
public sealed class EditClinic(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string Action = "clinic-changed";

    public async Task<ClinicForm> LoadAsync(CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var policies = await db.PoliciesAsync(admin.ClinicId, cancellationToken);
        var form = await db.Clinics.AsNoTracking().Where(clinic => clinic.Id == admin.ClinicId)
            .Select(clinic => new ClinicForm
            {
                Name = clinic.Name,
                Phone = clinic.Phone,
                EmergencyNumber = clinic.EmergencyNumber,
                PolicyName = clinic.PolicyName,
                Version = clinic.Version,
            }).SingleAsync(cancellationToken);
        form.Policies = [.. policies.Select(policy => new PolicyChoice(policy.Limits.Name, policy.Limits.Version, policy.Purpose))];
        return form;
    }

    /// <summary>
    /// Throws <see cref="DbUpdateConcurrencyException"/> when somebody saved since the form was loaded. A policy that the clinic has not got, or that
    /// nobody has approved, is never put in force.
    /// </summary>
    public async Task SaveAsync(ClinicForm form, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.PolicyAsync(admin.ClinicId, form.PolicyName, cancellationToken) is null)
        {
            throw new InvalidOperationException($"The clinic has no approved policy {form.PolicyName}.");
        }

        var clinic = await db.Clinics.SingleAsync(row => row.Id == admin.ClinicId, cancellationToken);
        db.ExpectVersion(clinic, form.Version);
        clinic.Describe(form.Name.Trim(), form.Phone.Trim(), form.EmergencyNumber.Trim());
        clinic.ScreenBy(form.PolicyName);
        db.AuditEntries.Add(AuditEntry.Of(admin.ClinicId, admin.StaffId, admin.DisplayName, Action, null, $"policy {form.PolicyName}", clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        form.Version = clinic.Version;
    }
}

/// <summary>What patients are told about the clinic, and the limits it screens by.</summary>
public sealed class ClinicForm
{
    public const int MaxEmergencyNumberLength = 20;

    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string EmergencyNumber { get; set; } = "";
    public string PolicyName { get; set; } = "";

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<PolicyChoice> Policies { get; set; } = [];

    public long Version { get; set; }
}

/// <summary>A policy that may be put in force.</summary>
public sealed record PolicyChoice(string Name, int Version, string Purpose);

public sealed class ClinicFormValidator : AbstractValidator<ClinicForm>
{
    public ClinicFormValidator()
    {
        RuleFor(form => form.Name).Must(text => IsGiven(text, Clinic.MaxNameLength)).WithMessage(StaffTexts.ClinicNameNeeded);
        RuleFor(form => form.Phone).Must(text => IsGiven(text, Clinic.MaxPhoneLength) && IsDialable(text)).WithMessage(StaffTexts.PhoneNeeded);
        RuleFor(form => form.EmergencyNumber).Must(text => IsGiven(text, ClinicForm.MaxEmergencyNumberLength) && IsDialable(text)).WithMessage(StaffTexts.EmergencyNumberNeeded);
        RuleFor(form => form.PolicyName).Must((form, name) => form.Policies.Any(policy => policy.Name == name)).WithMessage(StaffTexts.PolicyNeeded);
    }

    private static bool IsGiven(string? text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= longest;

    private static bool IsDialable(string text) =>
        text.Count(char.IsAsciiDigit) >= 2 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '/' or '(' or ')' or '.');
}
