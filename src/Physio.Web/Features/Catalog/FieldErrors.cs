using FluentValidation.Results;
using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog;

/// <summary>What is wrong with a form, by field.</summary>
public sealed class FieldErrors(IReadOnlyList<ContentGap> all)
{
    public static FieldErrors None { get; } = new([]);

    public IReadOnlyList<ContentGap> All => all;

    public static FieldErrors Of(ValidationResult result) => new([.. result.Errors.Select(error => new ContentGap(error.PropertyName, error.ErrorMessage))]);

    public bool Has(string field) => all.Any(gap => gap.Field == field);

    /// <summary>The sentences at a field; null when there is nothing to say.</summary>
    public string? At(string field) => Has(field) ? string.Join(' ', all.Where(gap => gap.Field == field).Select(gap => gap.Sentence)) : null;

    /// <summary>Id of the field's input, so that a list of the errors can lead there.</summary>
    public static string Id(string field) => $"field-{field.Replace('.', '-')}";
}
