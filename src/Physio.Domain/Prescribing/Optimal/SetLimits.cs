namespace Physio.Domain.Prescribing.Optimal;

/// <summary>The hard limits of a set. What is not given does not limit.</summary>
public sealed record SetLimits
{
    /// <summary>At most so many exercises, 0-<see cref="MostExercises"/>.</summary>
    public required int Exercises { get; init; }

    /// <summary>Time a day, s.</summary>
    public int Seconds { get; init; } = int.MaxValue;

    /// <summary>Sum of the loads.</summary>
    public int Load { get; init; } = int.MaxValue;

    /// <summary>Most by which bending one way may outweigh the other.</summary>
    public int Balance { get; init; } = int.MaxValue;

    /// <summary>Changes of position: one less than the different positions in a set.</summary>
    public int Moves { get; init; } = PositionMetric.Positions - 1;

    /// <summary>At most so many strenuous exercises.</summary>
    public int Strenuous { get; init; } = int.MaxValue;

    /// <summary>Longest set the composer can make.</summary>
    public const int MostExercises = 30;
}
