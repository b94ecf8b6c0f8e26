using Physio.Domain.Policies;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>What is wrong with a form, by field.</summary>
public sealed class PolicyErrors(IReadOnlyList<PolicyProblem> all)
{
    public static PolicyErrors None { get; } = new([]);

    public IReadOnlyList<PolicyProblem> All => all;

    /// <summary>The sentence at a field; null when there is nothing to say.</summary>
    public string? At(string field) => all.Where(problem => problem.Field == field).Select(problem => problem.Sentence).FirstOrDefault();

    /// <summary>Id of the field's input, so that a list of the errors can lead there.</summary>
    public static string Id(string field) => $"field-{field.Replace('.', '-')}";
}
