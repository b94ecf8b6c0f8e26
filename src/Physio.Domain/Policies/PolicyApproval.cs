namespace Physio.Domain.Policies;

/// <summary>What approving a version of a policy came to.</summary>
public abstract record PolicyApproval
{
    private PolicyApproval()
    {
    }

    public sealed record Approved : PolicyApproval;

    /// <summary>Whoever wrote the version last cannot be its second person.</summary>
    public sealed record SamePerson : PolicyApproval;

    /// <summary>It is approved or discarded already.</summary>
    public sealed record NoDraft : PolicyApproval;

    /// <param name="Problems">What is no longer acceptable, for example a review date that has passed meanwhile.</param>
    public sealed record Refused(IReadOnlyList<PolicyProblem> Problems) : PolicyApproval;
}
