namespace Physio.Domain.Policies;

/// <summary>Where a version of a policy stands.</summary>
public enum PolicyState
{
    /// <summary>May still be changed; decides nothing.</summary>
    Draft,

    /// <summary>Approved by a second person; never changes again.</summary>
    Approved,

    /// <summary>Given up before it was approved.</summary>
    Discarded,
}
