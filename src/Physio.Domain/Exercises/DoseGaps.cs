namespace Physio.Domain.Exercises;

/// <summary>Checks the dose of a catalog entry: its own limits first, then the start values within them.</summary>
public static class DoseGaps
{
    public const int MaxSecondsPerRep = 60;

    /// <summary>Field names are those of <see cref="DoseRange"/> and <see cref="Dosage"/>, with "Dose." in front.</summary>
    public static IReadOnlyList<ContentGap> In(DoseRange dose) =>
        [.. Limits(dose), .. DoseLimits.Check(dose.Start, Possible(dose)).Select(problem => problem with { Field = Path(problem.Field) })];

    /// <summary>The path of a dose field within the content.</summary>
    public static string Path(string field) => $"{nameof(ExerciseContent.Dose)}.{field}";

    private static IEnumerable<ContentGap> Limits(DoseRange dose)
    {
        if (dose.MaxSets is < 1 or > Dosage.MaxSets)
        {
            yield return Outside(nameof(dose.MaxSets), "The most sets", Dosage.MaxSets);
        }

        if (dose.MaxReps is < 1 or > Dosage.MaxReps)
        {
            yield return Outside(nameof(dose.MaxReps), "The most repetitions", Dosage.MaxReps);
        }

        if (dose.MaxHoldSeconds is < 1 or > Dosage.MaxHoldSeconds)
        {
            yield return Outside(nameof(dose.MaxHoldSeconds), "The longest hold in seconds", Dosage.MaxHoldSeconds);
        }

        if (dose.SecondsPerRep is < 1 or > MaxSecondsPerRep)
        {
            yield return Outside(nameof(dose.SecondsPerRep), "The seconds of one repetition", MaxSecondsPerRep);
        }
    }

    private static ContentGap Outside(string field, string label, int max) =>
        new(Path(field), FormattableString.Invariant($"{label} must be between 1 and {max}."));

    /// <summary>The limits with the product's own in place of an impossible one, so that a start value is not blamed for its limit.</summary>
    private static DoseRange Possible(DoseRange dose) => dose with
    {
        MaxSets = dose.MaxSets < 1 ? Dosage.MaxSets : dose.MaxSets,
        MaxReps = dose.MaxReps < 1 ? Dosage.MaxReps : dose.MaxReps,
        MaxHoldSeconds = dose.MaxHoldSeconds < 1 ? Dosage.MaxHoldSeconds : dose.MaxHoldSeconds,
    };
}
