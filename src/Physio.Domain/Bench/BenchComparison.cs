namespace Physio.Domain.Bench;

/// <summary>What a draft changes over the whole grid.</summary>
/// <param name="Outcomes">Every virtual patient: looser first, because a draft that loosens is the dangerous one, and within that the decisions
/// that change most, then those that gain most; what stays the same comes last in the order of the grid.</param>
public sealed record BenchComparison(IReadOnlyList<BenchOutcome> Outcomes)
{
    public int Cases => Outcomes.Count;

    public int Differing { get; } = Outcomes.Count(outcome => outcome.Differs);

    /// <summary>With another decision than now.</summary>
    public int DecidedDifferently { get; } = Outcomes.Count(outcome => outcome.DecisionDiffers);

    public int Looser { get; } = Outcomes.Count(outcome => outcome.IsLooser);

    public int Tighter { get; } = Outcomes.Count(outcome => outcome.IsTighter);

    public static BenchComparison Of(IEnumerable<BenchOutcome> outcomes) => new(
        [.. outcomes
            .OrderBy(outcome => outcome.IsLooser ? 0 : 1 + (int)outcome.Change)
            .ThenByDescending(outcome => Math.Abs(outcome.Live.Decision - outcome.Draft.Decision))
            .ThenByDescending(outcome => outcome.IsLooser ? outcome.Draft.Allowed.Count - outcome.Live.Allowed.Count : outcome.Live.Allowed.Count - outcome.Draft.Allowed.Count)
            .ThenBy(outcome => outcome.Case.Number)]);
}
