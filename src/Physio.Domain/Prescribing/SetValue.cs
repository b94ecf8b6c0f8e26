using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>What a set is worth for its goals, what is left, and what is proven about it.</summary>
/// <param name="Score">Points: goals covered, preferences, minus effort and getting up and down.</param>
/// <param name="Goals">Every goal that weighs, the heaviest first.</param>
/// <param name="SecondsLeft">Of the time a day; negative when the therapist has put in more.</param>
/// <param name="LoadLeft">Of the sum of loads; negative when the therapist has put in more.</param>
/// <param name="Best">Score of the best set for the same wishes, as far as it was found.</param>
/// <param name="Bound">No allowed set scores more: proven.</param>
/// <param name="Allowed">Number of exercises that could be chosen from.</param>
/// <param name="KeepsLimits">The set keeps every limit on number, time, load, balance and positions; a therapist's own may not.</param>
public sealed record SetValue(int Score, IReadOnlyList<GoalReached> Goals, int SecondsLeft, int LoadLeft, int Best, int Bound, int Allowed, bool KeepsLimits)
{
    /// <summary>Nothing better is possible today within the wishes.</summary>
    public bool IsProvenBest => KeepsLimits && Score >= Bound;
}

/// <summary>How far the set serves one goal.</summary>
/// <param name="Goal">What is worked towards.</param>
/// <param name="Weight">How much it counts for this patient, 1-5.</param>
/// <param name="Points">Points reached, not counted beyond the cap.</param>
/// <param name="Cap">Points beyond which more counts nothing.</param>
public sealed record GoalReached(TreatmentGoal Goal, int Weight, int Points, int Cap);
