using CsCheck;
using Physio.Domain.Exercises;

namespace Physio.Domain.Tests.Exercises;

/// <summary>Generated ranges of catalog entries and doses within them.</summary>
internal static class Doses
{
    /// <summary>Ranges that a catalog entry may have.</summary>
    public static readonly Gen<DoseRange> AnyRange =
        (from sets in Gen.Int[1, Dosage.MaxSets]
         from reps in Gen.Int[1, Dosage.MaxReps]
         from hold in Gen.Int[0, Dosage.MaxHoldSeconds]
         from continuous in Gen.Bool
         from start in Within(sets, reps, hold == 0 ? null : hold)
         select new DoseRange(start, sets, reps, hold == 0 ? null : hold, 6, continuous))
        .Where(range => DoseGaps.In(range).Count == 0);

    /// <summary>A range and a dose that may be issued in it.</summary>
    public static readonly Gen<(DoseRange Range, Dosage Dose)> AnyIssued =
        (from range in AnyRange
         from dose in Within(range.MaxSets, range.MaxReps, range.MaxHoldSeconds)
         select (range, dose))
        .Where(pair => DoseLimits.Check(pair.dose, pair.range).Count == 0);

    private static Gen<Dosage> Within(int maxSets, int maxReps, int? maxHold) =>
        from sets in Gen.Int[1, maxSets]
        from min in Gen.Int[1, maxReps]
        from more in Gen.Int[0, maxReps - min]
        from hold in Gen.Int[0, maxHold ?? 0]
        from side in Gen.Bool
        from times in Gen.Int[1, Dosage.MaxTimesPerDay]
        from days in Gen.Int[1, Dosage.MaxDaysPerWeek]
        select new Dosage(sets, min, min + more, hold == 0 ? null : hold, side, times, days);
}
