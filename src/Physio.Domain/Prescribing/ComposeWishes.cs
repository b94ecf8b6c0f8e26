namespace Physio.Domain.Prescribing;

/// <summary>What the therapist asks of the set.</summary>
public sealed record ComposeWishes
{
    public const int MinMinutes = 5;
    public const int MaxMinutes = 60;
    public const int MostExercises = 8;

    public static readonly ComposeWishes Default = new();

    /// <summary>Minutes a day, 5-60.</summary>
    public int MinutesPerDay { get; init; } = 20;

    /// <summary>At most so many exercises, 1-8; the screening may allow fewer.</summary>
    public int MaxExercises { get; init; } = MostExercises;

    /// <summary>Slugs the therapist has put in: the rest is composed around them.</summary>
    public IReadOnlyList<string> Pinned { get; init; } = [];

    /// <summary>Slugs the therapist has taken out.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
