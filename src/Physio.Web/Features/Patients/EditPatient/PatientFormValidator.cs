using FluentValidation;
using Physio.Domain.Patients;
using Physio.Web.Components;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>Every refusal names the field and what is accepted.</summary>
public sealed class PatientFormValidator : AbstractValidator<PatientForm>
{
    public const int MinPhoneDigits = 5;
    public const int MaxPhoneLength = 40;

    public PatientFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Name)
            .Must(name => name.Trim().Length is > 0 and <= Patient.MaxNameLength && !name.Any(char.IsControl))
            .WithMessage(_ => PatientTexts.NameRange.With(Patient.MaxNameLength));
        RuleFor(form => form.BirthDate)
            .Must(text => BirthDateText.TryRead(text, out _))
            .WithMessage(_ => PatientTexts.BirthDateForm)
            .DependentRules(() => RuleFor(form => form.BirthDate)
                .Must(text => BirthDateText.TryRead(text, out var day) && day >= Earliest(clock) && day <= clock.Today())
                .WithMessage(_ => PatientTexts.BirthDateRange.With(DisplayText.Of(Earliest(clock)), DisplayText.Of(clock.Today()))));
        RuleFor(form => form.Sex).NotNull().WithMessage(_ => PatientTexts.SexNeeded);
        RuleFor(form => form.Language)
            .Must(tag => Language.All.Any(language => language.Tag == tag))
            .WithMessage(_ => PatientTexts.LanguageNeeded);
        RuleFor(form => form.Phone)
            .Must(IsPhone).When(form => !string.IsNullOrWhiteSpace(form.Phone))
            .WithMessage(_ => PatientTexts.PhoneRange.With(MinPhoneDigits, MaxPhoneLength));
        RuleFor(form => form.Email)
            .Must(IsEmail).When(form => !string.IsNullOrWhiteSpace(form.Email))
            .WithMessage(_ => PatientTexts.EmailRange.With(Patient.MaxContactLength));
    }

    private static DateOnly Earliest(TimeProvider clock) => clock.Today().AddYears(-Patient.MaxAgeYears);

    private static bool IsPhone(string text)
    {
        var phone = text.Trim();
        return phone.Length <= MaxPhoneLength
            && phone.Count(char.IsAsciiDigit) >= MinPhoneDigits
            && phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')' or '-' or '/' or '.');
    }

    private static bool IsEmail(string text)
    {
        var address = text.Trim();
        var parts = address.Split('@');
        return address.Length <= Patient.MaxContactLength
            && parts is [{ Length: > 0 }, { Length: > 2 } domain]
            && domain.Contains('.', StringComparison.Ordinal) && !domain.StartsWith('.') && !domain.EndsWith('.')
            && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
    }
}
