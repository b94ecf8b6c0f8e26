using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>What the therapist asks of the set.</summary>
public sealed record ComposeWishes
{
    public const int MinMinutes = 1;
    public const int MaxMinutes = 120;
    public const int MostExercises = 12;

    public static readonly ComposeWishes Default = new();

    /// <summary>Minutes a day, 1-120; no plan asks for more than the cap of a day, whatever time there is.</summary>
    public int MinutesPerDay { get; init; } = 20;

    /// <summary>At most so many exercises, 1-12; the screening allows 8 at most.</summary>
    public int MaxExercises { get; init; } = Plans.PlanContent.MaxItems;

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
