namespace Physio.PatientPages.Progress;

/// <summary>What a day of the week is called on the patient's progress: nothing is ever failed.</summary>
public enum DayState
{
    /// <summary>Not over yet, and nothing done so far.</summary>
    Today,

    Ahead,
    Done,
    Partly,

    /// <summary>A day without exercises, planned or not.</summary>
    Rest,
}
