using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.ShowExercise;

/// <summary>A catalog dose in words, each made from the typed value (H12).</summary>
public static class DoseWords
{
    /// <summary>Start value and every limit, one line each.</summary>
    public static IReadOnlyList<string> Of(DoseRange dose) =>
    [
        CatalogWords.Say(CatalogTexts.DoseStartLine, Start(dose)),
        CatalogWords.Say(CatalogTexts.DoseLimitSets, dose.MaxSets),
        CatalogWords.Say(CatalogTexts.DoseLimitReps, dose.MaxReps),
        dose.MaxHoldSeconds is { } hold ? CatalogWords.Say(CatalogTexts.DoseLimitHold, hold) : CatalogTexts.DoseNoHold,
        CatalogWords.Say(CatalogTexts.DoseRepTakes, dose.SecondsPerRep),
        dose.Continuous ? CatalogTexts.DoseContinuous : CatalogTexts.DoseCounted,
    ];

    /// <summary>The start dose as a patient reads it; a dash while its numbers are missing.</summary>
    public static string Start(DoseRange dose) =>
        dose.Start is { Sets: > 0, RepsMin: > 0, RepsMax: > 0, TimesPerDay: > 0, DaysPerWeek: > 0 } start ? DoseText.Of(start, dose.Continuous) : CatalogTexts.DoseMissing;
}
