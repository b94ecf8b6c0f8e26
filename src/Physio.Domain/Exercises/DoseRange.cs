namespace Physio.Domain.Exercises;

/// <summary>
/// The dose an exercise starts with and the limits within which it may be changed.
/// </summary>
/// <param name="Start">Dose of a first plan: the low end of every range. Source: clinical rules 4.3 and 5.1.</param>
/// <param name="MaxSets">Ceiling of sets, 1-5.</param>
/// <param name="MaxReps">Ceiling of repetitions of a set (each side), the high end of the source's range.</param>
/// <param name="MaxHoldSeconds">Ceiling of the hold; null when the exercise has no hold.</param>
/// <param name="SecondsPerRep">Time one repetition takes without its hold, for the estimate of minutes.</param>
/// <param name="Continuous">The hold is time spent moving (rolling, resting), not a static hold.</param>
public sealed record DoseRange(Dosage Start, int MaxSets, int MaxReps, int? MaxHoldSeconds, int SecondsPerRep = 6, bool Continuous = false);
