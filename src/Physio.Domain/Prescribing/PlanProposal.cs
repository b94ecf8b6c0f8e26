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
/// <param name="Score">Value of the set by <see cref="SetScore"/>.</param>
/// <param name="TooFewAllowed">Fewer than two exercises are allowed: the therapist decides, nothing is invented.</param>
public sealed record PlanProposal(
    IReadOnlyList<ChosenExercise> Chosen,
    IReadOnlyList<UnchosenExercise> NotChosen,
    IReadOnlyList<ExcludedExercise> Excluded,
    int SecondsPerDay,
    int Score,
    bool TooFewAllowed);

/// <summary>An exercise of the set with its dose and why it is there.</summary>
public sealed record ChosenExercise(ScreenedExercise Exercise, Dosage Dose, int SecondsPerDay, IReadOnlyList<Reason> Reasons);

/// <summary>An allowed exercise that was left out, and what was better.</summary>
public sealed record UnchosenExercise(ScreenedExercise Exercise, IReadOnlyList<Reason> Reasons);

/// <summary>An exercise that is not allowed, with every reason, the first blocking one in front.</summary>
public sealed record ExcludedExercise(string Slug, string Name, IReadOnlyList<ExclusionReason> Reasons);
