using FluentValidation;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Web.Account.Setup;

/// <summary>What the first admin types.</summary>
public sealed class SetupForm
{
    public const int MaxEmailLength = 256;

    public string Code { get; init; } = "";
    public string ClinicName { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Name { get; init; } = "";
    public string Email { get; init; } = "";
    public string Password { get; init; } = "";
    public string Again { get; init; } = "";

    public static SetupForm Read(IFormCollection fields) => new()
    {
        Code = fields.Text(nameof(Code), 100),
        ClinicName = fields.Text(nameof(ClinicName), 400).Trim(),
        Phone = fields.Text(nameof(Phone), 400).Trim(),
        Name = fields.Text(nameof(Name), 400).Trim(),
        Email = fields.Text(nameof(Email), 400).Trim(),
        Password = fields.Text(nameof(Password), 400),
        Again = fields.Text(nameof(Again), 400),
    };
}

public sealed class SetupFormValidator : AbstractValidator<SetupForm>
{
    public SetupFormValidator()
    {
        RuleFor(form => form.ClinicName).NotEmpty().WithMessage(AccountTexts.ClinicNameNeeded)
            .MaximumLength(Clinic.MaxNameLength).WithMessage(AccountTexts.ClinicNameNeeded);
        RuleFor(form => form.Phone).NotEmpty().WithMessage(AccountTexts.PhoneNeeded).MaximumLength(Clinic.MaxPhoneLength).WithMessage(AccountTexts.PhoneNeeded);
        RuleFor(form => form.Name).NotEmpty().WithMessage(AccountTexts.NameNeeded).MaximumLength(StaffUser.MaxDisplayNameLength).WithMessage(AccountTexts.NameNeeded);
        RuleFor(form => form.Email).EmailAddress().WithMessage(AccountTexts.EmailNeeded).MaximumLength(SetupForm.MaxEmailLength).WithMessage(AccountTexts.EmailNeeded);
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage(AccountTexts.PasswordsDiffer);
        RuleFor(form => form.Password).Custom((password, context) =>
        {
            if (StaffPasswords.ProblemOf(password, context.InstanceToValidate.Email, context.InstanceToValidate.Name) is { } problem)
            {
                context.AddFailure(problem);
            }
        });
    }
}
