using System.Globalization;
using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>The dose as typed; what is not a number stays in its field until it is corrected.</summary>
public sealed class TypedDose
{
    public string Sets { get; set; } = "1";

    public string RepsMin { get; set; } = "";

    public string RepsMax { get; set; } = "";

    public string HoldSeconds { get; set; } = "";

    public string TimesPerDay { get; set; } = "1";

    public string DaysPerWeek { get; set; } = "7";

    public string MaxSets { get; set; } = "";

    public string MaxReps { get; set; } = "";

    public string MaxHoldSeconds { get; set; } = "";

    public string SecondsPerRep { get; set; } = "6";

    public bool PerSide { get; set; }

    public bool Continuous { get; set; }

    public static TypedDose Of(DoseRange dose) => new()
    {
        Sets = Text(dose.Start.Sets),
        RepsMin = Text(dose.Start.RepsMin),
        RepsMax = Text(dose.Start.RepsMax),
        HoldSeconds = Text(dose.Start.HoldSeconds ?? 0),
        TimesPerDay = Text(dose.Start.TimesPerDay),
        DaysPerWeek = Text(dose.Start.DaysPerWeek),
        MaxSets = Text(dose.MaxSets),
        MaxReps = Text(dose.MaxReps),
        MaxHoldSeconds = Text(dose.MaxHoldSeconds ?? 0),
        SecondsPerRep = Text(dose.SecondsPerRep),
        PerSide = dose.Start.PerSide,
        Continuous = dose.Continuous,
    };

    /// <summary>Zero stands for a number that is still missing, which keeps the exercise from being published.</summary>
    public DoseRange ToRange() => new(
        new Dosage(Number(Sets), Number(RepsMin), Number(RepsMax), Hold(HoldSeconds), PerSide, Number(TimesPerDay), Number(DaysPerWeek)),
        Number(MaxSets),
        Number(MaxReps),
        Hold(MaxHoldSeconds),
        Number(SecondsPerRep),
        Continuous);

    /// <summary>Every number with its field, label and largest value.</summary>
    public IEnumerable<(string Field, string Label, string Text, int Max)> Numbers() =>
    [
        (nameof(Sets), CatalogTexts.DoseSets, Sets, Dosage.MaxSets),
        (nameof(RepsMin), CatalogTexts.DoseRepsMin, RepsMin, Dosage.MaxReps),
        (nameof(RepsMax), CatalogTexts.DoseRepsMax, RepsMax, Dosage.MaxReps),
        (nameof(HoldSeconds), CatalogTexts.DoseHold, HoldSeconds, Dosage.MaxHoldSeconds),
        (nameof(TimesPerDay), CatalogTexts.DoseTimesPerDay, TimesPerDay, Dosage.MaxTimesPerDay),
        (nameof(DaysPerWeek), CatalogTexts.DoseDaysPerWeek, DaysPerWeek, Dosage.MaxDaysPerWeek),
        (nameof(MaxSets), CatalogTexts.DoseMaxSets, MaxSets, Dosage.MaxSets),
        (nameof(MaxReps), CatalogTexts.DoseMaxReps, MaxReps, Dosage.MaxReps),
        (nameof(MaxHoldSeconds), CatalogTexts.DoseMaxHold, MaxHoldSeconds, Dosage.MaxHoldSeconds),
        (nameof(SecondsPerRep), CatalogTexts.DoseSecondsPerRep, SecondsPerRep, DoseGaps.MaxSecondsPerRep),
    ];

    public static bool IsNumber(string text, int max) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max;

    private static int Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int? Hold(string text) => Number(text) is var number and > 0 ? number : null;

    private static string Text(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
}
