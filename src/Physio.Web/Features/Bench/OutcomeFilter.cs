using Physio.Domain.Assessments;
using Physio.Domain.Bench;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Bench;

/// <summary>Which virtual patients the list shows; null where anything goes.</summary>
public sealed record OutcomeFilter
{
    /// <summary>Those that stay the same too.</summary>
    public bool Everybody { get; init; }

    public BenchChange? Change { get; init; }

    /// <summary>The decision under the draft.</summary>
    public Decision? Decision { get; init; }

    public Phase? Phase { get; init; }
    public Diagnosis? Diagnosis { get; init; }

    public IReadOnlyList<BenchOutcome> Of(IEnumerable<BenchOutcome> outcomes) => [.. outcomes.Where(Shows)];

    private bool Shows(BenchOutcome outcome) =>
        (Everybody || outcome.Differs)
        && (Change is null || outcome.Change == Change)
        && (Decision is null || outcome.Draft.Decision == Decision)
        && (Phase is null || outcome.Case.Phase == Phase)
        && (Diagnosis is null || outcome.Case.Diagnosis == Diagnosis);
}
