using Physio.Domain.Measures;

namespace Physio.Domain.Sessions;

/// <summary>Everything a patient tells of one session in one go: what a report says, and what it said before a correction.</summary>
public sealed record ToldReport(SessionOutcome Outcome, PainScore? PainBefore, PainScore? PainAfter, string Note)
{
    /// <summary>Null when it was not told.</summary>
    public SessionEffort? Effort { get; init; }

    /// <summary>"Please look at this": the patient wants to hear from the therapist.</summary>
    public bool WantsContact { get; init; }

    /// <summary>What was told of single exercises, in the order of the plan.</summary>
    public IReadOnlyList<ExerciseResult> Exercises { get; init; } = [];

    /// <summary>The strongest pain told of a single exercise.</summary>
    public PainScore? PainDuring => Exercises.Max(result => result.Pain?.Value) is { } worst ? new PainScore(worst) : null;

    public PainZone Zone => PainZones.Of(PainBefore, PainAfter, PainDuring);

    /// <summary>The lists are compared by what is in them.</summary>
    public bool Equals(ToldReport? other) =>
        other is not null
        && (Outcome, PainBefore, PainAfter, Effort, WantsContact) == (other.Outcome, other.PainBefore, other.PainAfter, other.Effort, other.WantsContact)
        && Note == other.Note
        && Exercises.SequenceEqual(other.Exercises);

    public override int GetHashCode() => HashCode.Combine(Outcome, PainBefore, PainAfter, Effort, WantsContact, Note, Exercises.Count);
}
