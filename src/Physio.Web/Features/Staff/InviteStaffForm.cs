using FluentValidation;
using Physio.Data.Staff;

namespace Physio.Web.Features.Staff;

/// <summary>Whom to invite, and as what.</summary>
public sealed class InviteStaffForm
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool IsTherapist { get; set; } = true;
    public bool IsAdmin { get; set; }

    public IEnumerable<string> Roles => new[] { IsTherapist ? StaffRoles.Therapist : null, IsAdmin ? StaffRoles.Admin : null }.OfType<string>();
}

public sealed class InviteStaffFormValidator : AbstractValidator<InviteStaffForm>
{
    public InviteStaffFormValidator()
    {
        RuleFor(form => form.Name).Must(name => !string.IsNullOrWhiteSpace(name) && name.Trim().Length <= StaffUser.MaxDisplayNameLength).WithMessage(StaffTexts.NameNeeded);
        RuleFor(form => form.Email).Cascade(CascadeMode.Stop)
            .Must(email => !string.IsNullOrWhiteSpace(email) && email.Trim().Length <= StaffInvite.MaxEmailLength).WithMessage(StaffTexts.EmailNeeded)
            .EmailAddress().WithMessage(StaffTexts.EmailNeeded);
        RuleFor(form => form.IsTherapist).Must((form, _) => form.Roles.Any()).WithMessage(StaffTexts.RoleNeeded);
    }
}
