namespace Physio.Domain.Exercises.Dosing;

/// <summary>
/// The rungs between the low end of a dose and the top of its range: repetitions first, then the hold, then a second set; down again in
/// the opposite order. One step changes one of the three. Source: clinical rules 5.4; the size of a step: G.
/// </summary>
public static class DoseLadder
{
    /// <summary>Sets climb from one to two and no further.</summary>
    public const int MostSetsByClimbing = 2;

    /// <summary>What is left after a cut. Source: clinical rules 5.4: cut 30 %, restart at 70 %.</summary>
    public const int PercentLeft = 70;

    /// <summary>One step up; null at the top, or when the next step would exceed a cap.</summary>
    public static Dosage? Up(Dosage dose, Dosage top, DoseRange range)
    {
        var step = MoreReps(dose, top) ?? LongerHold(dose, top) ?? MoreSets(dose, top);
        return step is not null && DoseLimits.Check(step, range).Count == 0 ? step : null;
    }

    /// <summary>One step down towards the low end, and by a cut of 30 % below it; null when nothing is left to take away.</summary>
    public static Dosage? Down(Dosage dose, Dosage low)
    {
        if (dose.Sets > low.Sets)
        {
            return dose with { Sets = dose.Sets - 1 };
        }

        if (dose.HoldSeconds is { } hold && hold > (low.HoldSeconds ?? 1))
        {
            return dose with { HoldSeconds = Math.Max(low.HoldSeconds ?? 1, hold - HoldStep(hold - 1)) };
        }

        if (dose.RepsMax > low.RepsMax)
        {
            var most = Math.Max(low.RepsMax, dose.RepsMax - RepsStep(dose.RepsMax - 1));
            return Reps(dose, Math.Min(dose.RepsMin, most), most);
        }

        return Cut(dose, floor: null);
    }

    /// <summary>
    /// 70 % of the repetitions; of the hold where repetitions cannot be fewer; one set less where neither can.
    /// Never below the floor, unless the dose was there already; null when nothing can be taken away.
    /// </summary>
    public static Dosage? Cut(Dosage dose, Dosage? floor)
    {
        var most = Part(dose.RepsMax, floor?.RepsMax);
        if (most < dose.RepsMax)
        {
            return Reps(dose, Math.Min(Part(dose.RepsMin, floor?.RepsMin), most), most);
        }

        if (dose.HoldSeconds is { } hold && Part(hold, floor is null ? null : floor.HoldSeconds ?? 1) is var shorter && shorter < hold)
        {
            return dose with { HoldSeconds = shorter };
        }

        return dose.Sets > (floor?.Sets ?? 1) ? dose with { Sets = dose.Sets - 1 } : null;
    }

    /// <summary>Field by field the smaller of two doses that are both proposed.</summary>
    public static Dosage Lower(Dosage one, Dosage other) => NotAbove(one, other) with { RepsMin = Math.Min(one.RepsMin, other.RepsMin) };

    /// <summary>No field above a limit; what lies below stays, and so do the sides, which are not an amount.</summary>
    public static Dosage NotAbove(Dosage dose, Dosage most)
    {
        var repsMax = Math.Min(dose.RepsMax, most.RepsMax);
        return dose with
        {
            Sets = Math.Min(dose.Sets, most.Sets),
            RepsMin = Math.Min(dose.RepsMin, repsMax),
            RepsMax = repsMax,
            HoldSeconds = dose.HoldSeconds is { } hold && most.HoldSeconds is { } longest ? Math.Min(hold, longest) : null,
            TimesPerDay = Math.Min(dose.TimesPerDay, most.TimesPerDay),
            DaysPerWeek = Math.Min(dose.DaysPerWeek, most.DaysPerWeek),
        };
    }

    private static Dosage? MoreReps(Dosage dose, Dosage top)
    {
        if (dose.RepsMax < top.RepsMax)
        {
            var most = Math.Min(top.RepsMax, dose.RepsMax + RepsStep(dose.RepsMax));
            return Reps(dose, dose.RepsMin == dose.RepsMax ? most : dose.RepsMin, most);
        }

        // A range climbs at its upper end first, then at its lower end, until both stand at the top.
        return dose.RepsMin < dose.RepsMax ? Reps(dose, Math.Min(dose.RepsMax, dose.RepsMin + RepsStep(dose.RepsMin)), dose.RepsMax) : null;
    }

    private static Dosage? LongerHold(Dosage dose, Dosage top) =>
        dose.HoldSeconds is { } hold && hold < top.HoldSeconds ? dose with { HoldSeconds = Math.Min(top.HoldSeconds.Value, hold + HoldStep(hold)) } : null;

    private static Dosage? MoreSets(Dosage dose, Dosage top) =>
        dose.Sets < Math.Min(top.Sets, MostSetsByClimbing) ? dose with { Sets = dose.Sets + 1 } : null;

    private static int RepsStep(int from) => from < 10 ? 1 : 2;

    private static int HoldStep(int from) => from switch { < 10 => 2, < 30 => 5, _ => 10 };

    private static int Part(int value, int? floor) => Math.Max(Math.Max(1, value * PercentLeft / 100), Math.Min(value, floor ?? 1));

    private static Dosage Reps(Dosage dose, int min, int max) => dose with { RepsMin = min, RepsMax = max };
}
