using Physio.Domain.Policies;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>What a change of a policy came to.</summary>
public abstract record PolicyOutcome
{
    private PolicyOutcome()
    {
    }

    /// <param name="Number">Version of the policy that was written, approved, given up or put in force.</param>
    public sealed record Done(int Number) : PolicyOutcome;

    /// <summary>Nothing was changed.</summary>
    public sealed record Refused(IReadOnlyList<PolicyProblem> Problems) : PolicyOutcome;

    public static Refused Because(string field, string sentence) => new([new PolicyProblem(field, sentence)]);
}
