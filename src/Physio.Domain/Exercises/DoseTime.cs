using Physio.Domain.Exercises.Dosing;

namespace Physio.Domain.Exercises;

/// <summary>Estimates how long a dose takes.</summary>
public static class DoseTime
{
    /// <summary>Changing from one exercise to the next, getting into position included.</summary>
    public const int SetUpSeconds = 20;

    /// <summary>Rest between two sets.</summary>
    public const int RestSeconds = 30;

    /// <summary>Seconds of one session, the upper number of repetitions assumed. A number above the product's limits, which is refused anyway, counts as the limit.</summary>
    public static int SecondsPerSession(Dosage dose, DoseRange range)
    {
        dose = DoseLadder.NotAbove(dose, Dosage.Most);
        var movement = range.Continuous && dose.HoldSeconds is not null ? 0 : range.SecondsPerRep;
        var oneSet = dose.RepsMax * (movement + (dose.HoldSeconds ?? 0)) * (dose.PerSide ? 2 : 1);
        return SetUpSeconds + (dose.Sets * oneSet) + ((dose.Sets - 1) * RestSeconds);
    }

    /// <summary>Seconds of one day on which the exercise is done.</summary>
    public static int SecondsPerDay(Dosage dose, DoseRange range) => Math.Min(dose.TimesPerDay, Dosage.MaxTimesPerDay) * SecondsPerSession(dose, range);

    /// <summary>Minutes with one decimal, as shown.</summary>
    public static decimal Minutes(int seconds) => decimal.Round(seconds / 60m, 1, MidpointRounding.AwayFromZero);
}
