using System.Globalization;

namespace Physio.Domain.Exercises;

/// <summary>The words for a dose, always made from the typed value (H12): what is not in the value cannot be said.</summary>
public static class DoseText
{
    /// <summary>Amount and frequency: "5 times on each side, hold 10 seconds each time · once a day, every day".</summary>
    public static string Of(Dosage dose, bool continuous = false) => $"{Amount(dose, continuous)} · {Frequency(dose)}";

    /// <summary>How much in one session.</summary>
    public static string Amount(Dosage dose, bool continuous = false)
    {
        var amount = OneRound(dose, continuous);
        return dose.Sets > 1 ? Format(DoseTexts.Rounds, dose.Sets, amount) : amount;
    }

    /// <summary>How often: "once a day, on 4 days a week".</summary>
    public static string Frequency(Dosage dose)
    {
        var day = dose.TimesPerDay == 1 ? DoseTexts.OnceADay : Format(DoseTexts.TimesADay, dose.TimesPerDay);
        var week = dose.DaysPerWeek switch
        {
            Dosage.MaxDaysPerWeek => DoseTexts.EveryDay,
            1 => DoseTexts.OneDay,
            _ => Format(DoseTexts.DaysAWeek, dose.DaysPerWeek),
        };
        return Format(DoseTexts.DayAndWeek, day, week);
    }

    private static string OneRound(Dosage dose, bool continuous)
    {
        if (continuous && dose is { HoldSeconds: { } whole, RepsMin: 1, RepsMax: 1, PerSide: false })
        {
            return Format(DoseTexts.For, Seconds(whole));
        }

        var times = (dose.RepsMin, dose.RepsMax) switch
        {
            (1, 1) => DoseTexts.Once,
            var (min, max) when min == max => Format(DoseTexts.Times, max),
            var (min, max) => Format(DoseTexts.TimesRange, min, max),
        };
        var sided = dose.PerSide ? Format(DoseTexts.EachSide, times) : times;
        return dose.HoldSeconds is { } hold ? Format(continuous ? DoseTexts.KeepGoing : DoseTexts.Hold, sided, Seconds(hold)) : sided;
    }

    private static string Seconds(int seconds) => seconds switch
    {
        1 => DoseTexts.OneSecond,
        >= 120 when seconds % 60 == 0 => Format(DoseTexts.MinutesOf, seconds / 60),
        _ => Format(DoseTexts.Seconds, seconds),
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
