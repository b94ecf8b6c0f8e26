using Physio.Domain.Codes;
using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>Says in words why an exercise is in a set and why an allowed one is not.</summary>
internal sealed class SetReasons(IReadOnlyList<Candidate> set, IReadOnlyDictionary<TreatmentGoal, int> weights, SetRules rules, ComposeWishes wishes)
{
    public IReadOnlyList<Reason> For(Candidate chosen)
    {
        List<Reason> reasons = [new("GROUP-FITS-PHASE", chosen.Exercise.AllowedBecause)];
        if (wishes.Pinned.Contains(chosen.Slug))
        {
            reasons.Add(new("PINNED", "Put in by the therapist"));
        }

        var rest = set.Where(candidate => candidate != chosen).ToList();
        var gains = weights
            .Select(goal => (goal.Key, Gain: SetScore.GoalPart(set, goal.Key, goal.Value) - SetScore.GoalPart(rest, goal.Key, goal.Value)))
            .Where(goal => goal.Gain > 0)
            .OrderByDescending(goal => goal.Gain)
            .ThenBy(goal => goal.Key);
        foreach (var (goal, gain) in gains)
        {
            reasons.Add(new("SERVES-GOAL", FormattableString.Invariant($"{CodeName.English(goal)}: adds {gain} points")));
        }

        if (rest.Any(candidate => candidate.Content.Position == chosen.Content.Position))
        {
            reasons.Add(new("SAME-POSITION", $"Done in the same position as others ({CodeName.English(chosen.Content.Position).ToLowerInvariant()})"));
        }

        reasons.Add(new("DOSE", StartingDose.Explain(chosen.Dose, chosen.Proposed, chosen.Content.Dose)));
        return reasons;
    }

    public IReadOnlyList<Reason> Against(Candidate left)
    {
        if (wishes.Removed.Contains(left.Slug))
        {
            return [new("REMOVED", "Taken out by the therapist")];
        }

        List<Candidate> withIt = [.. set, left];
        List<Reason> reasons = [];
        if (rules.Broken(withIt) is { } broken)
        {
            reasons.Add(broken);
        }

        if (withIt.Count > rules.MaxExercises)
        {
            reasons.Add(new("SET-IS-FULL", FormattableString.Invariant($"The set has the {rules.MaxExercises} exercises it may have")));
        }

        reasons.Add(LessForTheGoals(left));
        return reasons;
    }

    private Reason LessForTheGoals(Candidate left)
    {
        var mine = SetScore.Of(set, weights);
        var exchanges = set.Where(candidate => !wishes.Pinned.Contains(candidate.Slug))
            .Select(leaver => (Out: leaver, Set: (IReadOnlyList<Candidate>)[.. set.Where(candidate => candidate != leaver), left]))
            .Where(exchange => rules.Allows(exchange.Set))
            .Select(exchange => (exchange.Out, Loss: mine - SetScore.Of(exchange.Set, weights)))
            .ToList();
        if (exchanges.Count == 0)
        {
            return new("LESS-FOR-THE-GOALS", "Would add less than it costs the patient in time and effort");
        }

        var best = exchanges.MinBy(exchange => exchange.Loss);
        return new("LESS-FOR-THE-GOALS", best.Loss > 0
            ? FormattableString.Invariant($"In place of {best.Out.Content.Name} it would serve the goals less ({best.Loss} points)")
            : FormattableString.Invariant($"In place of {best.Out.Content.Name} it would serve the goals just as well, not better"));
    }
}
