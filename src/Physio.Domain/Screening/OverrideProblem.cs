namespace Physio.Domain.Screening;

/// <summary>Why an override is refused.</summary>
public enum OverrideRefusal
{
    /// <summary>The rule is not on the closed list: an input error.</summary>
    NotOverridable,

    /// <summary>The reason is missing, too short or too long: an input error.</summary>
    Reason,

    /// <summary>Not answered for by a therapist: an input error.</summary>
    NotByTherapist,

    /// <summary>The conditions for this patient are not fulfilled: the finding stays.</summary>
    ConditionNotMet,

    /// <summary>The rule found nothing: the override has no effect.</summary>
    NothingFound,
}

/// <summary>One override that was not accepted.</summary>
/// <param name="Path">JSON path, such as <c>overrides[0].reason</c>.</param>
/// <param name="Rule">The rule as given.</param>
/// <param name="Refusal">Kind of refusal.</param>
/// <param name="Sentence">Why, in one sentence.</param>
public sealed record OverrideProblem(string Path, string Rule, OverrideRefusal Refusal, string Sentence)
{
    /// <summary>The input itself is wrong, whatever the patient's values.</summary>
    public bool IsInputError => Refusal is OverrideRefusal.NotOverridable or OverrideRefusal.Reason or OverrideRefusal.NotByTherapist;
}
