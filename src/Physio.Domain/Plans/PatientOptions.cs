namespace Physio.Domain.Plans;

/// <summary>What the therapist chose for the patient's pages of a plan.</summary>
/// <param name="AsksPain">The report asks for pain before and after, and the next day for the pain of the morning.</param>
/// <param name="MayRepeat">After relief the page says to repeat the session more often, never with more load. Source: clinical rules 5.5 F1.</param>
public sealed record PatientOptions(bool AsksPain = true, bool MayRepeat = false)
{
    /// <summary>Repetition after relief: at most this often a day.</summary>
    public const int MaxTimesPerDay = 3;

    /// <summary>Plans of before.</summary>
    public static PatientOptions Default { get; } = new();

    /// <summary>How often a day the patient may do the session after relief; null when not more often than prescribed.</summary>
    /// <param name="prescribed">Times a day of the plan.</param>
    public int? TimesAfterRelief(int prescribed) => MayRepeat && prescribed < MaxTimesPerDay ? prescribed + 1 : null;
}
