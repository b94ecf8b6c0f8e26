using FluentValidation;
using Physio.Domain.Policies;

namespace Physio.Web.Features.ThresholdPolicies.EditPolicy;

/// <summary>How a policy of the clinic begins.</summary>
public sealed class NewPolicyForm
{
    public string Name { get; set; } = "";

    /// <summary>Address of the version whose limits are copied.</summary>
    public string Basis { get; set; } = ShippedPolicies.Default.Limits.Name;

    public string Purpose { get; set; } = "";
}

public sealed class NewPolicyFormValidator : AbstractValidator<NewPolicyForm>
{
    public NewPolicyFormValidator()
    {
        RuleFor(form => form.Name).Cascade(CascadeMode.Stop)
            .Must(name => PolicyName.IsSlug(name.Trim())).WithMessage(PolicyTexts.NameNeeded)
            .Must(name => !PolicyName.IsShipped(name.Trim())).WithMessage(PolicyTexts.NameIsShipped);
        RuleFor(form => form.Purpose).Must(purpose => purpose.Trim().Length is > 0 and <= PolicyContent.MaxPurposeLength).WithMessage(PolicyTexts.PurposeNeeded);
    }
}
