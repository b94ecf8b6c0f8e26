using FluentValidation;

namespace Physio.Web.Shell;

/// <summary>Lets a <c>MudForm</c> ask a FluentValidation validator.</summary>
public static class FormValidation
{
    /// <summary>
    /// For <c>Validation="validator.Validation()"</c> on a <c>MudForm</c> whose <c>Model</c> is the form: validates the one property that changed.
    /// An editable list row needs a form of its own, because MudBlazor gives no path for an indexer.
    /// On save call <c>ValidateAsync</c> of the form and the validator once more on the whole model.
    /// </summary>
    public static Func<object, string, Task<IEnumerable<string>>> Validation<T>(this IValidator<T> validator) =>
        async (model, property) =>
        {
            var result = await validator.ValidateAsync(ValidationContext<T>.CreateWithOptions((T)model, options => options.IncludeProperties(property)));
            return result.Errors.Select(error => error.ErrorMessage);
        };
}
