namespace Physio.Domain.Prescribing.Optimal;

/// <summary>
/// Choose the set of highest score that keeps every hard rule:
/// score = goal points x weights (no credit beyond the caps) + preferences - effort of every exercise - getting from position to position.
/// Ties: less time, then fewer exercises, then the smallest sorted list of ids.
/// </summary>
public sealed record SetProblem
{
    public required SetPool Pool { get; init; }
    public required SetGoals Goals { get; init; }
    public required SetLimits Limits { get; init; }
    public required SetScale Scale { get; init; }
    public required PositionMetric Metric { get; init; }

    /// <summary>Indices of the items that may be chosen, each once. Null: all.</summary>
    public ReadOnlyMemory<int>? Allowed { get; init; }

    /// <summary>
    /// Indices of items that are in the set whatever they break, each once. A limit they exceed by themselves is relaxed to exactly what they need,
    /// variants among them are tolerated, and their prerequisites are not asked for; everything added to them keeps every rule.
    /// </summary>
    public ReadOnlyMemory<int> Pinned { get; init; }

    /// <summary>The hard rules the pinned items break by themselves.</summary>
    public SetRule BrokenByPinned => SetCheck.BrokenByPinned(this);

    /// <summary>Value of a set, given by indices in any order.</summary>
    public int ScoreOf(ReadOnlySpan<int> set) => SetSums.Of(this, set).Score(this);
}
