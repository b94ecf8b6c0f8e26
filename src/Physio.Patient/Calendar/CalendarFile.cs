using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Physio.Domain.Plans;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Calendar;

/// <summary>
/// The times as an iCalendar file (RFC 5545). Calendars are read by families, employers and services: it says "exercises" and when,
/// and nothing about whom, what for or which.
/// </summary>
public static class CalendarFile
{
    /// <summary>How long an entry is, in minutes; the same for all, because the length of a plan is the patient's own affair.</summary>
    private const int EntryMinutes = 15;

    private const int MaxLineBytes = 75;
    private const string LocalTime = "yyyyMMdd'T'HHmmss";

    /// <summary>Every day at the usual time from the day of issue to the review, in the patient's language where it is offered.</summary>
    /// <param name="offset">Of the clinic's time, which says on which day the plan was issued.</param>
    public static string Usual(PlanVersion version, string patientLanguage, TimeSpan offset)
    {
        var language = PageLanguage.Wanted(null, patientLanguage);
        var title = StartTexts.ResourceManager.GetString(nameof(StartTexts.CalendarEntry), PageLanguage.CultureOf(language))!;
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"usual:{version.PlanId.Value:N}")).AsSpan(0, 16));
        var issued = version.IssuedAt.ToOffset(offset);
        return Write(title, id, new CalendarChoice(CalendarChoice.UsualTime, CalendarChoice.Week, language), DateOnly.FromDateTime(issued.DateTime), version.ReviewOn, issued);
    }

    /// <param name="title">Of the calendar and of each entry.</param>
    /// <param name="id">Stays the same for the same link, so that a calendar that is read again is not doubled.</param>
    /// <param name="from">First day that may have an entry.</param>
    /// <param name="until">Last day that may have one: the review date.</param>
    /// <param name="madeAt">When the plan was issued.</param>
    public static string Write(string title, string id, CalendarChoice choice, DateOnly from, DateOnly until, DateTimeOffset madeAt)
    {
        List<string> lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Physio//Exercises//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(title)}", "REFRESH-INTERVAL;VALUE=DURATION:P1D"];
        var first = Enumerable.Range(0, 7).Select(from.AddDays).First(day => choice.Days.Contains(day.DayOfWeek));
        if (first <= until)
        {
            lines.AddRange(Entry(title, id, choice, first, until, madeAt));
        }

        lines.Add("END:VCALENDAR");
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    /// <summary>Times without a zone: eight in the morning stays eight in the morning, also on a journey.</summary>
    private static string[] Entry(string title, string id, CalendarChoice choice, DateOnly first, DateOnly until, DateTimeOffset madeAt) =>
    [
        "BEGIN:VEVENT",
        $"UID:{id}",
        $"DTSTAMP:{madeAt.UtcDateTime.ToString(LocalTime, CultureInfo.InvariantCulture)}Z",
        $"DTSTART:{first.ToDateTime(choice.Time).ToString(LocalTime, CultureInfo.InvariantCulture)}",
        $"DURATION:PT{EntryMinutes}M",
        $"RRULE:FREQ=WEEKLY;BYDAY={string.Join(',', choice.Days.Select(CalendarChoice.CodeOf))};UNTIL={until.ToDateTime(choice.Time).ToString(LocalTime, CultureInfo.InvariantCulture)}",
        $"SUMMARY:{Escaped(title)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0M",
        $"DESCRIPTION:{Escaped(title)}",
        "END:VALARM",
        "END:VEVENT",
    ];

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>At most 75 bytes a line, no character torn apart; what follows begins with a space.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var bytes = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (bytes + letter.Utf8SequenceLength > MaxLineBytes)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(letter.ToString());
            bytes += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
