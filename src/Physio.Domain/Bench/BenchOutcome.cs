using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>One virtual patient on both sides, and what the draft changes.</summary>
public sealed record BenchOutcome(BenchCase Case, BenchResult Live, BenchResult Draft, BenchChange Change)
{
    /// <summary>Exercises only the draft would allow.</summary>
    public IReadOnlyList<string> Gained => [.. Draft.Allowed.Except(Live.Allowed)];

    /// <summary>Exercises the draft would no longer allow.</summary>
    public IReadOnlyList<string> Lost => [.. Live.Allowed.Except(Draft.Allowed)];

    public bool Differs => Change is not BenchChange.None;

    public bool DecisionDiffers => Live.Decision != Draft.Decision;

    public bool IsLooser => Change is BenchChange.Looser or BenchChange.LooserAndTighter;

    public bool IsTighter => Change is BenchChange.Tighter or BenchChange.LooserAndTighter;

    public static BenchOutcome Of(BenchCase patient, BenchResult live, BenchResult draft) => new(patient, live, draft, Between(live, draft));

    private static BenchChange Between(BenchResult live, BenchResult draft)
    {
        if (ReferenceEquals(live, draft))
        {
            return BenchChange.None;
        }

        return (Loosens(live, draft), Loosens(draft, live)) switch
        {
            (true, true) => BenchChange.LooserAndTighter,
            (true, false) => BenchChange.Looser,
            (false, true) => BenchChange.Tighter,
            _ => live.Findings.SequenceEqual(draft.Findings) && live.Chosen.SequenceEqual(draft.Chosen) ? BenchChange.None : BenchChange.Otherwise,
        };
    }

    /// <summary>Something that was forbidden, limited or warned of is less so. A milder decision with fewer exercises is looser all the same.</summary>
    private static bool Loosens(BenchResult before, BenchResult after) =>
        after.Decision < before.Decision
        || (after.Decision == before.Decision && (Weight(after.Urgency) < Weight(before.Urgency) || AreMilder(after.Findings, before.Findings)))
        || after.LoadCap > before.LoadCap
        || after.MaxExercises > before.MaxExercises
        || HasMore(after.Allowed, before.Allowed);

    /// <summary>Fewer findings, or one of less weight in the same place; both lists begin with the most severe.</summary>
    private static bool AreMilder(IReadOnlyList<BenchFinding> findings, IReadOnlyList<BenchFinding> than) =>
        findings.Count < than.Count || findings.Zip(than).Any(pair => pair.First.Severity < pair.Second.Severity);

    private static bool HasMore(IReadOnlyList<string> allowed, IReadOnlyList<string> than) =>
        !ReferenceEquals(allowed, than) && allowed.Except(than).Any();

    private static int Weight(Urgency? urgency) => urgency is { } known ? (int)known : -1;
}
