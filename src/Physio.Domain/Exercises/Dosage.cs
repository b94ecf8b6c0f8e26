namespace Physio.Domain.Exercises;

/// <summary>
/// How much of an exercise: the typed value from which every text about the dose is made.
/// </summary>
/// <param name="Sets">Rounds, 1-5.</param>
/// <param name="RepsMin">Repetitions of a round at least (each side, when <paramref name="PerSide"/>), 1-30.</param>
/// <param name="RepsMax">Repetitions of a round at most, not below <paramref name="RepsMin"/>.</param>
/// <param name="HoldSeconds">Seconds each repetition is held (or lasts), 1-120; null when there is no hold.</param>
/// <param name="PerSide">Repetitions are done on the left and on the right.</param>
/// <param name="TimesPerDay">1-3.</param>
/// <param name="DaysPerWeek">1-7.</param>
public sealed record Dosage(int Sets, int RepsMin, int RepsMax, int? HoldSeconds, bool PerSide, int TimesPerDay, int DaysPerWeek)
{
    public const int MaxSets = 5;
    public const int MaxReps = 30;
    public const int MaxHoldSeconds = 120;
    public const int MaxTimesPerDay = 3;
    public const int MaxDaysPerWeek = 7;

    /// <summary>The product's own limit of every field.</summary>
    public static readonly Dosage Most = new(MaxSets, MaxReps, MaxReps, MaxHoldSeconds, PerSide: true, MaxTimesPerDay, MaxDaysPerWeek);
}
