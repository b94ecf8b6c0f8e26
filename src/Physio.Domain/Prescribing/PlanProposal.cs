using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>
/// A proposed set. Every exercise of the catalog is in exactly one of the three lists. It proposes; only a therapist issues.
/// </summary>
/// <param name="Chosen">The set, in the order in which to do it.</param>
/// <param name="NotChosen">Allowed, but something else was better.</param>
/// <param name="Excluded">Not allowed for this patient today.</param>
/// <param name="SecondsPerDay">Estimated time of the set.</param>
/// <param name="Value">What the set is worth, and what is proven about it.</param>
/// <param name="TooFewAllowed">Fewer than two exercises are allowed: the therapist decides, nothing is invented.</param>
public sealed record PlanProposal(
    IReadOnlyList<ChosenExercise> Chosen,
    IReadOnlyList<UnchosenExercise> NotChosen,
    IReadOnlyList<ExcludedExercise> Excluded,
    int SecondsPerDay,
    SetValue Value,
    bool TooFewAllowed)
{
    public int Score => Value.Score;
}

/// <summary>An exercise of the set with its dose and why it is there.</summary>
/// <param name="Serves">The goals it adds most to, at most two, the stronger first: what the patient is told.</param>
public sealed record ChosenExercise(ScreenedExercise Exercise, Dosage Dose, int SecondsPerDay, IReadOnlyList<Reason> Reasons, IReadOnlyList<TreatmentGoal> Serves);

/// <summary>An allowed exercise that was left out, and what was better.</summary>
public sealed record UnchosenExercise(ScreenedExercise Exercise, IReadOnlyList<Reason> Reasons);

/// <summary>An exercise that is not allowed, with every reason, the first blocking one in front.</summary>
public sealed record ExcludedExercise(string Slug, string Name, IReadOnlyList<ExclusionReason> Reasons)
{
    /// <summary>All that would have to change for it to be allowed; null when nothing would admit it.</summary>
    public string? NearestChange =>
        Reasons.Any(reason => reason.WouldAdmit is null) ? null : string.Join(", ", Reasons.Select(reason => reason.WouldAdmit).Distinct());
}
