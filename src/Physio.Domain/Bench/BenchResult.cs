using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>What one virtual patient would get under one policy and one catalog, kept small: there are thousands of them.</summary>
/// <param name="Decision">Of the screening.</param>
/// <param name="Urgency">With a referral.</param>
/// <param name="Findings">Of caution and more, the most severe first; notes decide nothing.</param>
/// <param name="LoadCap">Heaviest load allowed, 0-4.</param>
/// <param name="MaxExercises">Most exercises of a set.</param>
/// <param name="Allowed">Slugs that may be given, in their order.</param>
/// <param name="Chosen">The set that would be proposed, in the order in which to do it.</param>
public sealed record BenchResult(
    Decision Decision,
    Urgency? Urgency,
    IReadOnlyList<BenchFinding> Findings,
    int LoadCap,
    int MaxExercises,
    IReadOnlyList<string> Allowed,
    IReadOnlyList<BenchChoice> Chosen)
{
    /// <summary>Exercise may be given at all.</summary>
    public bool ExerciseAllowed => Decision is Decision.Clear or Decision.Caution;
}

/// <summary>Code and weight of a finding.</summary>
public sealed record BenchFinding(string Code, Severity Severity);

/// <summary>An exercise of a proposed set and its dose.</summary>
public sealed record BenchChoice(string Slug, Dosage Dose);
