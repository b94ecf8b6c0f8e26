using Physio.Domain.Screening;

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

    public Emphasis Emphasis { get; init; } = Emphasis.Balanced;

    /// <summary>Slugs the therapist likes to prescribe: preferred where they serve as well as another.</summary>
    public IReadOnlyCollection<string> Favourites { get; init; } = [];

    /// <summary>Slugs the therapist has put in: the rest is composed around them.</summary>
    public IReadOnlyList<string> Pinned { get; init; } = [];

    /// <summary>Slugs the therapist has taken out.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Numbers outside their range, by the path of their field; empty when the wishes may be composed.</summary>
    public IReadOnlyList<FactProblem> Problems()
    {
        List<FactProblem> problems = [];
        if (MinutesPerDay is < MinMinutes or > MaxMinutes)
        {
            problems.Add(new("minutesPerDay", FormattableString.Invariant($"Minutes a day must be {MinMinutes} to {MaxMinutes}.")));
        }

        if (MaxExercises is < 1 or > MostExercises)
        {
            problems.Add(new("maxExercises", FormattableString.Invariant($"The number of exercises must be 1 to {MostExercises}.")));
        }

        return problems;
    }
}
