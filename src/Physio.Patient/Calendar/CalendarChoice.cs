using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Calendar;

/// <summary>The patient's own times. They stand in the calendar's address, so nothing about them is stored.</summary>
/// <param name="Time">Local time of day, wherever the patient's phone is.</param>
/// <param name="Days">At least one, from Monday to Sunday.</param>
/// <param name="Language">One of <see cref="PageLanguage.Offered"/>: of the entry's title.</param>
public sealed record CalendarChoice(TimeOnly Time, IReadOnlyList<DayOfWeek> Days, string Language)
{
    public const string TimeField = "time";
    public const string DayField = "day";
    private const string LanguageField = "in";
    private const string TimeForm = "HH:mm";

    /// <summary>In the order of a week that begins on Monday.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>What the form holds before anything is chosen.</summary>
    public static TimeOnly UsualTime { get; } = new(9, 0);

    public string TimeText => Time.ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <summary>Two letters, as in iCalendar.</summary>
    public static string CodeOf(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();

    /// <summary>What was chosen; a time nobody can have chosen is the usual one, no day at all is every day.</summary>
    public static CalendarChoice Read(IQueryCollection query)
    {
        var time = TimeOnly.TryParseExact(query[TimeField], TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : UsualTime;
        var days = Week.Where(day => query[DayField].Contains(CodeOf(day))).ToList();
        return new(time, days.Count > 0 ? days : Week, PageLanguage.Offered.FirstOrDefault(offered => offered == query[LanguageField]) ?? PageLanguage.Default);
    }

    /// <summary>The address with these times in it.</summary>
    public string AddTo(string address) => QueryHelpers.AddQueryString(
        address,
        [new(TimeField, TimeText), .. Days.Select(day => KeyValuePair.Create(DayField, (string?)CodeOf(day))), new(LanguageField, Language)]);
}
