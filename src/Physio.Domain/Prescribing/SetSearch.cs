using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>
/// Finds a good set: starts from the pinned exercises, adds what helps most, then exchanges, adds or drops while the score rises.
/// Deterministic: candidates are taken in the order of their slugs and only a strictly better set replaces another.
/// </summary>
internal sealed class SetSearch(IReadOnlyList<Candidate> candidates, IReadOnlyDictionary<TreatmentGoal, int> weights, SetRules rules)
{
    public IReadOnlyList<Candidate> Best(IReadOnlyList<Candidate> pinned)
    {
        List<Candidate> best = [.. pinned];
        foreach (var start in candidates.Except(pinned).Select(first => (IReadOnlyList<Candidate>)[.. pinned, first]).Where(rules.Allows).Prepend(pinned))
        {
            var climbed = Climb([.. start], pinned);
            if (Score(climbed) > Score(best))
            {
                best = climbed;
            }
        }

        return best;
    }

    private List<Candidate> Climb(List<Candidate> set, IReadOnlyList<Candidate> pinned)
    {
        while (Neighbours(set, pinned).Where(rules.Allows).MaxBy(Score) is { } next && Score(next) > Score(set))
        {
            set = next;
        }

        return set;
    }

    private IEnumerable<List<Candidate>> Neighbours(List<Candidate> set, IReadOnlyList<Candidate> pinned)
    {
        var outside = candidates.Except(set).ToList();
        foreach (var added in outside)
        {
            yield return [.. set, added];
        }

        foreach (var dropped in set.Except(pinned))
        {
            List<Candidate> rest = [.. set.Where(candidate => candidate != dropped)];
            yield return rest;
            foreach (var added in outside)
            {
                yield return [.. rest, added];
            }
        }
    }

    private int Score(IReadOnlyCollection<Candidate> set) => SetScore.Of(set, weights);
}
