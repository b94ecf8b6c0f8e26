using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;

namespace Physio.Domain.Prescribing;

/// <summary>
/// What a whole plan may ask of a patient in a session and on a day on which all of it is done. Above a cap it cannot be issued;
/// above a guideline it can, with a word of advice.
/// </summary>
public static class SessionCaps
{
    /// <summary>Guideline for one session. Source: clinical rules 5.2, 15-30 min.</summary>
    public const int UsualMinutesPerSession = 30;

    /// <summary>Cap for a day. Source: G.</summary>
    public const int MaxMinutesPerDay = 60;

    /// <summary>Guideline for all exercises together, each counted as often as it is done in a day: five, twice. Source: clinical rules 5.2, G.</summary>
    public const int UsualRoundsPerDay = 10;

    /// <summary>Cap for all exercises together: eight, twice. Source: clinical rules 5.1 and 5.2, G.</summary>
    public const int MaxRoundsPerDay = 16;

    /// <summary>Sentences that keep a plan from being issued.</summary>
    internal static IEnumerable<string> Problems(IReadOnlyList<ReviewedItem> items)
    {
        var seconds = items.Sum(item => item.SecondsPerDay);
        if (seconds > MaxMinutesPerDay * 60)
        {
            yield return FormattableString.Invariant($"Minutes a day, all exercises together, must be between 1 and {MaxMinutesPerDay}; the plan takes {DoseTime.Minutes(seconds)}.");
        }

        var rounds = RoundsPerDay(items);
        if (rounds > MaxRoundsPerDay)
        {
            yield return FormattableString.Invariant($"Times a day, all exercises together, must be between 1 and {MaxRoundsPerDay}; the plan has {rounds}.");
        }
    }

    /// <summary>Sentences worth a thought.</summary>
    internal static IEnumerable<string> Advice(IReadOnlyList<ReviewedItem> items)
    {
        var seconds = items.Where(item => item.Exercise is not null).Sum(item => DoseTime.SecondsPerSession(item.Item.Dose, item.Exercise!.Content.Dose));
        if (seconds > UsualMinutesPerSession * 60)
        {
            yield return FormattableString.Invariant($"One session takes {DoseTime.Minutes(seconds)} minutes: 15 to {UsualMinutesPerSession} are usual.");
        }

        var rounds = RoundsPerDay(items);
        if (rounds > UsualRoundsPerDay)
        {
            yield return FormattableString.Invariant($"All exercises together are done {rounds} times a day: {UsualRoundsPerDay} or fewer are easier to keep up.");
        }

        foreach (var item in items)
        {
            if (item.Exercise is { } exercise && PhaseDoses.OfLoad(exercise.Content.LoadLevel) is var usual
                && (item.Item.Dose.DaysPerWeek > usual.MostDays || item.Item.Dose.TimesPerDay > usual.MostTimes))
            {
                yield return $"{exercise.Content.Name}: {Often(usual)}.";
            }
        }
    }

    // A row whose numbers are outside their own limits is refused for that.
    private static int RoundsPerDay(IEnumerable<ReviewedItem> items) => items.Where(item => item.MayBeIssued).Sum(item => item.Item.Dose.TimesPerDay);

    private static string Often(LoadFrequency usual)
    {
        var times = usual.MostTimes == 1 ? "once a day" : FormattableString.Invariant($"up to {usual.MostTimes} times a day");
        var days = usual.LowDays == usual.MostDays
            ? FormattableString.Invariant($"{usual.MostDays}")
            : FormattableString.Invariant($"{usual.LowDays} to {usual.MostDays}");
        return FormattableString.Invariant($"with load {usual.Load}, {times} on {days} days a week is usual");
    }
}
