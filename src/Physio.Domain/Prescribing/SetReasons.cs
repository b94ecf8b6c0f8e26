using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Prescribing;

/// <summary>Says in words why an exercise is in a set and why an allowed one is not, from the terms of the score.</summary>
internal sealed class SetReasons(CompositionCase composition, int[] set)
{
    private const int GoalsToldToThePatient = 2;

    /// <summary>A therapist's set may already be more than the wishes allow: then no limit says anything about one more exercise.</summary>
    private readonly bool _isBeyondWishes = SetCheck.FirstBroken(composition.Problem, set) != SetRule.None;

    public ChosenExercise Chosen(int index)
    {
        var candidate = composition.Candidates[index];
        Span<int> gains = stackalloc int[SetGoals.Count];
        var worth = SetExplanation.Worth(composition.Problem, set, index, gains);
        var goals = Gains(gains);
        return new(candidate.Exercise, candidate.Dose, candidate.Seconds, [.. Why(index, candidate, worth, goals)], Serves(candidate, goals));
    }

    public UnchosenExercise NotChosen(int index)
    {
        var candidate = composition.Candidates[index];
        return new(candidate.Exercise, composition.Wishes.Removed.Contains(candidate.Slug) && !composition.IsPinned(candidate)
            ? [new("REMOVED", "Taken out by the therapist")]
            : [.. WhyNot(index)]);
    }

    private IEnumerable<Reason> Why(int index, Candidate candidate, ItemWorth worth, List<(TreatmentGoal Goal, int Gain)> goals)
    {
        yield return new("GROUP-FITS-PHASE", candidate.Exercise.AllowedBecause);
        if (composition.IsPinned(candidate))
        {
            yield return new("PINNED", "Put in by the therapist");
        }

        if (composition.Wishes.Favourites.Contains(candidate.Slug))
        {
            yield return new("FAVOURITE", FormattableString.Invariant($"One of the therapist's favourites (+{CompositionTable.FavouritePreference} points)"));
        }

        foreach (var (goal, gain) in goals)
        {
            var reached = SetExplanation.Reached(composition.Problem, set, (int)goal);
            var weight = composition.Weights[goal];
            yield return new("SERVES-GOAL", FormattableString.Invariant(
                $"{CodeName.English(goal)}: the set reaches {reached} of {CompositionTable.CapOf(weight)} with it and {reached - (gain / (CompositionTable.PointsPerGoalPoint * weight))} without (+{gain} points)"));
        }

        yield return Position(index, candidate, worth);
        yield return new("FITS", FormattableString.Invariant(
            $"Takes {DoseTime.Minutes(candidate.Seconds)} of {composition.Problem.Limits.Seconds / 60} minutes a day and load {candidate.Content.LoadLevel} of {composition.Problem.Limits.Load}; one more exercise is an effort ({worth.Effort} points)"));
        yield return new("WORTH", worth.Total >= 0
            ? FormattableString.Invariant($"In all the set is worth {worth.Total} points more with it")
            : FormattableString.Invariant($"In all the set is worth {-worth.Total} points less with it"));
        yield return new("DOSE", StartingDose.Explain(candidate.Dose, candidate.Proposed, candidate.Content.Dose));
    }

    private Reason Position(int index, Candidate candidate, ItemWorth worth)
    {
        var name = CodeName.English(candidate.Content.Position).ToLowerInvariant();
        var shared = set.Any(other => other != index && composition.Candidates[other].Content.Position == candidate.Content.Position);
        return shared
            ? new("SAME-POSITION", $"Done in the same position as others ({name})")
            : worth.Path == 0
                ? new("POSITION", $"Its position ({name}) lies on the way of the others")
                : new("POSITION", FormattableString.Invariant($"Its position ({name}) means getting up or down once more ({worth.Path} points)"));
    }

    private IEnumerable<Reason> WhyNot(int index)
    {
        if (_isBeyondWishes)
        {
            yield return new("SET-BEYOND-WISHES", "The set is already more than the wishes allow: nothing can be compared with it until it is shortened");
            yield break;
        }

        var rejection = SetExplanation.Against(composition.Problem, set, index);
        // That the set is full says nothing about this exercise: what is better comes first.
        if (rejection.Broken is not (SetRule.None or SetRule.Count))
        {
            yield return RuleWords.Of(rejection.Broken, composition, set, index);
        }

        if (rejection.LossByAdding is { } loss)
        {
            yield return new("LESS-FOR-THE-GOALS", loss switch
            {
                > 0 => FormattableString.Invariant($"Would add less than it costs the patient in effort: the set would lose {loss} points"),
                0 => "Would add no more than it costs the patient in effort",
                _ => FormattableString.Invariant($"Would add {-loss} points to the set"),
            });
        }

        if (rejection.BestSwap is { } swap)
        {
            var other = composition.Candidates[swap.InPlaceOf].Content.Name;
            yield return new("LESS-FOR-THE-GOALS", swap.Loss switch
            {
                > 0 => FormattableString.Invariant($"{other} is better here: in its place this one would lose {swap.Loss} points"),
                0 => $"{other} is as good here and takes less time or comes first in the alphabet",
                _ => FormattableString.Invariant($"In place of {other} it would bring {-swap.Loss} points more"),
            });
        }
        else if (rejection.LossByAdding is null)
        {
            yield return new("NO-EXCHANGE", "No exercise of the set can be exchanged for it within the limits");
        }

        if (rejection.Broken == SetRule.Count)
        {
            yield return RuleWords.Of(rejection.Broken, composition, set, index);
        }
    }

    private static List<(TreatmentGoal Goal, int Gain)> Gains(ReadOnlySpan<int> gains)
    {
        List<(TreatmentGoal Goal, int Gain)> goals = [];
        for (var goal = 0; goal < gains.Length; goal++)
        {
            if (gains[goal] > 0)
            {
                goals.Add(((TreatmentGoal)goal, gains[goal]));
            }
        }

        return [.. goals.OrderByDescending(goal => goal.Gain).ThenBy(goal => goal.Goal)];
    }

    /// <summary>What it adds most to; for one that adds nothing to this set, what it is made for.</summary>
    private static IReadOnlyList<TreatmentGoal> Serves(Candidate candidate, List<(TreatmentGoal Goal, int Gain)> goals) =>
        goals.Count > 0
            ? [.. goals.Take(GoalsToldToThePatient).Select(goal => goal.Goal)]
            : [.. candidate.Content.Goals.OrderByDescending(goal => goal.Value).ThenBy(goal => goal.Key).Take(GoalsToldToThePatient).Select(goal => goal.Key)];
}
