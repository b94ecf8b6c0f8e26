namespace Physio.Domain.Exercises.Dosing;

/// <summary>The doses of the plan in use and what was told since that version was issued; <see cref="None"/> before the first plan.</summary>
public sealed record DoseHistory
{
    public static readonly DoseHistory None = new();

    /// <summary>The time at which the history is read; all ages are counted to it.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>When the patient's first version was issued.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When the version in use was issued.</summary>
    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>Doses of the version in use, by slug.</summary>
    public IReadOnlyDictionary<string, Dosage> Doses { get; init; } = new Dictionary<string, Dosage>();

    /// <summary>Sessions of the version in use, in any order.</summary>
    public IReadOnlyList<ToldSession> Sessions { get; init; } = [];

    /// <summary>Checks of the version in use that stopped a session.</summary>
    public IReadOnlyList<ToldSign> Signs { get; init; } = [];

    /// <summary>Names of the catalog's exercises by slug, to name a harder neighbour.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    public bool HasPlan => Doses.Count > 0;
}
