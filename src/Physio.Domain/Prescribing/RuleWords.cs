using Physio.Domain.Prescribing.Optimal;

namespace Physio.Domain.Prescribing;

/// <summary>The hard rule that keeps an allowed exercise out of a set, as a code and a sentence.</summary>
internal static class RuleWords
{
    public static Reason Of(SetRule rule, CompositionCase composition, int[] set, int left)
    {
        var limits = composition.Problem.Limits;
        return rule switch
        {
            SetRule.Count => new("SET-IS-FULL", FormattableString.Invariant($"The set has the {limits.Exercises} exercises it may have")),
            SetRule.Time => new("NO-TIME", FormattableString.Invariant($"Does not fit into {limits.Seconds / 60} minutes a day beside the others")),
            SetRule.Load => new("TOO-MUCH-LOAD", FormattableString.Invariant($"With it the loads of the set would add up to more than {limits.Load}")),
            SetRule.Balance => new("OUT-OF-BALANCE", "Would bend the back much more in one direction than in the other"),
            SetRule.Positions => new("TOO-MANY-POSITIONS", FormattableString.Invariant($"Would need more than {limits.Moves} changes of position")),
            SetRule.Family => new("SAME-FAMILY", $"Is a variant of an exercise that is already in the set ({Twin(composition, set, left)})"),
            SetRule.Prerequisite => new("NEEDS-FIRST", $"Builds on an exercise that is neither in the set nor in the last plan ({Required(composition, left)})"),
            SetRule.Strenuous => new("ONE-STRENUOUS-AT-A-TIME", FormattableString.Invariant($"A first plan takes at most {limits.Strenuous} exercise of load {CompositionTable.StrenuousFrom} or more")),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule."),
        };
    }

    private static string Required(CompositionCase composition, int left)
    {
        var slug = composition.Candidates[left].Requires;
        return composition.Candidates.FirstOrDefault(candidate => candidate.Slug == slug)?.Content.Name ?? $"{slug}, not allowed today";
    }

    private static string Twin(CompositionCase composition, int[] set, int left) =>
        composition.Candidates[set.First(index => composition.Candidates[index].Content.Family == composition.Candidates[left].Content.Family)].Content.Name;
}
