using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Value of a set in whole points: goals covered (no credit beyond the cap), minus what every exercise costs the patient, minus getting up and down.
/// </summary>
public static class SetScore
{
    public const int PointsPerGoalPoint = 10;

    /// <summary>Effort every exercise costs the patient.</summary>
    public const int EffortPerExercise = 8;

    public const int EffortPerMove = 3;

    internal static int Of(IReadOnlyCollection<Candidate> set, IReadOnlyDictionary<TreatmentGoal, int> weights) =>
        weights.Sum(goal => GoalPart(set, goal.Key, goal.Value))
        + set.Sum(candidate => candidate.Preference - EffortPerExercise)
        - (EffortPerMove * PositionPath.Cost(set.Select(candidate => candidate.Content.Position)));

    internal static int GoalPart(IEnumerable<Candidate> set, TreatmentGoal goal, int weight) =>
        PointsPerGoalPoint * weight * Math.Min(GoalWeights.CapOf(weight), set.Sum(candidate => candidate.PointsFor(goal)));
}
