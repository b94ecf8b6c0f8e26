using Physio.PatientPages.Checks;
using Physio.PatientPages.Mornings;

namespace Physio.PatientPages.Start;

/// <summary>The start page: either today's overview or why there is none. No exercise is on it.</summary>
/// <param name="News">What is different since the last session.</param>
public sealed record StartView(PlanLetter Letter, Overview? Overview, ClosedWords? Closed, CheckView Check, IReadOnlyList<string> ReportedToday, IReadOnlyList<string> News)
{
    /// <summary>The pain after the last session is asked for; null when it is not.</summary>
    public MorningQuestion? Morning { get; init; }
}

/// <summary>Today in numbers.</summary>
/// <param name="Exercises">How many.</param>
/// <param name="Minutes">One session, rounded up.</param>
/// <param name="Equipment">What is needed.</param>
/// <param name="LeftOut">How many of the plan's exercises are not shown today.</param>
public sealed record Overview(int Exercises, int Minutes, IReadOnlyList<string> Equipment, int LeftOut);
