using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>The hard limits of a set: number, time, one of a family, balance, and one new strenuous exercise in a first plan.</summary>
/// <param name="MaxExercises">At most so many.</param>
/// <param name="MaxSecondsPerDay">Time the patient has.</param>
/// <param name="FirstPlan">First two weeks: at most one exercise of load 3 or more (clinical rules 5.1).</param>
internal sealed record SetRules(int MaxExercises, int MaxSecondsPerDay, bool FirstPlan)
{
    public const int StrenuousFrom = 3;

    /// <summary>Most by which bending one way may outweigh the other.</summary>
    public const int MaxImbalance = 2;

    public bool Allows(IReadOnlyCollection<Candidate> set) => set.Count <= MaxExercises && Broken(set) is null;

    /// <summary>The first rule a set breaks apart from its number, in words; null when it breaks none.</summary>
    public Reason? Broken(IReadOnlyCollection<Candidate> set)
    {
        var twins = set.GroupBy(candidate => candidate.Family).FirstOrDefault(family => family.Count() > 1);
        if (twins is not null)
        {
            return new("SAME-FAMILY", $"Is a variant of an exercise that is already in the set ({string.Join(", ", twins.Select(candidate => candidate.Content.Name))})");
        }

        if (FirstPlan && set.Count(candidate => candidate.Content.LoadLevel >= StrenuousFrom) > 1)
        {
            return new("ONE-STRENUOUS-AT-A-TIME", "A first plan takes at most one exercise of load 3 or more");
        }

        if (set.Sum(candidate => candidate.Seconds) > MaxSecondsPerDay)
        {
            return new("NO-TIME", FormattableString.Invariant($"Does not fit into {MaxSecondsPerDay / 60} minutes a day"));
        }

        return Math.Abs(set.Sum(candidate => candidate.Content.Direction)) > MaxImbalance
            ? new("OUT-OF-BALANCE", "Would bend the back much more in one direction than in the other")
            : null;
    }
}
