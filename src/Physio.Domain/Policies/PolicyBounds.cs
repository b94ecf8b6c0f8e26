using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>One thing in a policy that cannot be accepted.</summary>
/// <param name="Field">Key of the limit, or another field of the policy.</param>
/// <param name="Sentence">What is wrong and what is accepted.</param>
public sealed record PolicyProblem(string Field, string Sentence);

/// <summary>Whether the limits of a policy can be accepted: inside the outer bounds and in order. At most one sentence a limit.</summary>
public static class PolicyBounds
{
    public static IReadOnlyList<PolicyProblem> Problems(ThresholdPolicy policy)
    {
        var outside = PolicyLimits.All.Select(limit => Outside(limit, limit.Get(policy))).OfType<PolicyProblem>().ToList();

        // A hold before its caution is told as such, even where it is stricter than makes sense as well.
        var disordered = PolicyLimits.Order
            .Where(pair => pair.Milder.IsLooser(pair.Milder.Get(policy), pair.Graver.Get(policy)))
            .Where(pair => outside.TrueForAll(problem => problem.Field != pair.Milder.Key))
            .DistinctBy(pair => pair.Graver)
            .Select(pair => OutOfOrder(pair.Milder, pair.Graver, policy))
            .ToList();
        return [.. outside.ExceptBy(disordered.Select(problem => problem.Field), problem => problem.Field), .. disordered];
    }

    private static PolicyProblem? Outside(PolicyLimit limit, decimal value)
    {
        var why = !limit.IsOnStep(value) ? limit.Step < 1 ? "has more than one decimal" : "is not a whole number"
            : limit.IsLooser(value, limit.Loosest) ? "is looser than a policy may be"
            : limit.IsLooser(limit.Strictest, value) ? "is stricter than makes sense"
            : null;
        return why is null ? null : new(limit.Key, $"{limit.Name}: {limit.Text(value)} {why}; accepted is {limit.Range}.");
    }

    private static PolicyProblem OutOfOrder(PolicyLimit milder, PolicyLimit graver, ThresholdPolicy policy)
    {
        var first = milder.Get(policy);
        var range = graver.IsUpper
            ? graver.Between(Math.Max(first, graver.Lowest), graver.Highest)
            : graver.Between(graver.Lowest, Math.Min(first, graver.Highest));
        return new(graver.Key, $"{graver.Name}: {graver.Text(graver.Get(policy))} comes before \"{milder.Name}\" at {milder.Text(first)}; accepted is {range}.");
    }
}
