using FluentValidation;
using Physio.Domain.Access;

namespace Physio.Web.Features.Api.Keys;

/// <summary>What a new key is for.</summary>
public sealed class NewKeyForm
{
    public string Name { get; set; } = "";
}

public sealed class NewKeyFormValidator : AbstractValidator<NewKeyForm>
{
    public NewKeyFormValidator() =>
        RuleFor(form => form.Name).Must(name => !string.IsNullOrWhiteSpace(name) && name.Trim().Length <= ApiKey.MaxNameLength).WithMessage(KeyTexts.NameNeeded);
}
