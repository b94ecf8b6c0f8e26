using FluentValidation;
using Physio.Domain.Policies;
using Physio.Web.Components;

namespace Physio.Web.Features.ThresholdPolicies.EditPolicy;

/// <summary>What cannot be read is told here; what can be read but not accepted is told by <see cref="PolicyCheck"/>. One sentence a field.</summary>
public sealed class PolicyFormValidator : AbstractValidator<PolicyForm>
{
    private readonly TimeProvider _clock;

    public PolicyFormValidator(TimeProvider clock)
    {
        _clock = clock;
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var problem in ProblemsOf(form))
            {
                context.AddFailure(problem.Field, problem.Sentence);
            }
        });
    }

    public IReadOnlyList<PolicyProblem> ProblemsOf(PolicyForm form)
    {
        var unread = form.Limits.SelectMany(Unread).ToList();
        var fields = unread.Select(problem => problem.Field).ToHashSet(StringComparer.Ordinal);
        return [.. unread, .. PolicyCheck.Problems(form.ToContent(), _clock.Today()).Where(problem => !fields.Contains(problem.Field))];
    }

    private static IEnumerable<PolicyProblem> Unread(LimitEntry entry)
    {
        var limit = entry.Limit;
        if (entry.Number is null)
        {
            yield return new(limit.Key, (limit.Step < 1 ? PolicyTexts.NoNumber : PolicyTexts.NoWholeNumber).With(limit.Name, entry.Value.Trim(), limit.Range));
        }

        if (entry.ReviewDay is null)
        {
            yield return new(PolicyCheck.ReviewOf(limit.Key), PolicyTexts.NoDay.With(limit.Name));
        }
    }
}
