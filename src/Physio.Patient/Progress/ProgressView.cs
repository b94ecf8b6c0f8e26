using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Progress;

/// <summary>How it goes, in a way a patient likes to look at.</summary>
/// <param name="Week">Seven days; the first one as the reader's language has it.</param>
/// <param name="Sessions">Sessions done, wholly or partly, and days ticked on paper, in the last <see cref="Weeks"/> weeks.</param>
/// <param name="DaysSince">Days since the last of them; null when there is none.</param>
/// <param name="Pain">Sessions with pain told, the oldest first.</param>
/// <param name="Last">The newest reports, the newest first.</param>
public sealed record ProgressView(
    PlanLetter Letter, IReadOnlyList<ProgressDay> Week, int Sessions, int? DaysSince, IReadOnlyList<ProgressPain> Pain, IReadOnlyList<ProgressSession> Last)
{
    public const int Weeks = 4;

    /// <summary>Reports in the list.</summary>
    public const int Shown = 10;

    /// <summary>A pause from so many days on is greeted.</summary>
    public const int AwayDays = 3;

    public bool WasAway => DaysSince >= AwayDays;
}

public sealed record ProgressDay(DateOnly Day, DayState State);

/// <summary>Pain of a session, 0-10 each; null where it was not told.</summary>
public sealed record ProgressPain(DateOnly Day, int? Before, int? After);

/// <param name="At">When it was told, on the clinic's clock.</param>
/// <param name="CorrectAt">Address where it may be corrected; null when that time is over.</param>
public sealed record ProgressSession(DateTimeOffset At, SessionOutcome Outcome, int? Before, int? After, string? CorrectAt);
