namespace Physio.Domain.Prescribing.Optimal;

/// <summary>One exercise as the composer sees it: whole numbers only.</summary>
public sealed record SetItem
{
    /// <summary>Unique. The order of the ids is the order of the last tie rule, so it must not depend on how the catalog was read.</summary>
    public required int Id { get; init; }

    /// <summary>Starting position, 0-6, a row of the <see cref="PositionMetric"/>.</summary>
    public required int Position { get; init; }

    /// <summary>-1 bends forward, +1 bends backward, 0 neither.</summary>
    public int Direction { get; init; }

    /// <summary>Time a day at the dose it would have, 0-86,400 s.</summary>
    public int Seconds { get; init; }

    /// <summary>Load, 0-100; the catalog uses 1-5.</summary>
    public int Load { get; init; }

    /// <summary>What speaks for it apart from the goals (evidence, own set, favourite, feedback), -1,000 to 1,000.</summary>
    public int Preference { get; init; }

    /// <summary>Points 0-100 for each goal, at most <see cref="SetGoals.Count"/> of them; the catalog uses 0-3.</summary>
    public IReadOnlyList<int> Points { get; init; } = [];

    /// <summary>Variants of one exercise share a family: at most one of them is chosen. Null: a family of its own.</summary>
    public int? Family { get; init; }

    /// <summary>Id of the exercise that must be in the set too. Null: none, or already mastered.</summary>
    public int? Prerequisite { get; init; }

    /// <summary>Counts against <see cref="SetLimits.Strenuous"/>.</summary>
    public bool Strenuous { get; init; }
}
