using Physio.Domain.Sharing;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Calendar;

/// <summary>The chosen times and the two ways to bring them into a calendar.</summary>
/// <param name="Host">Name and port under which this page was fetched.</param>
public sealed record CalendarView(PlanLetter Letter, CalendarChoice Choice, CalendarKey Key, string Host)
{
    /// <summary>Address of the file, for the browser that holds the link's cookie.</summary>
    public string Download => Choice.AddTo($"{Letter.Address}{CalendarEndpoints.Page}.ics");

    /// <summary>Address that a calendar reads again by itself: it opens without a cookie.</summary>
    public string Subscription => Choice.AddTo($"webcal://{Host}/p/{Key.Text}/calendar.ics");
}
