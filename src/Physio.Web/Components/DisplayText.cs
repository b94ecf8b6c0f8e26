using System.Globalization;

namespace Physio.Web.Components;

/// <summary>How texts, days and times are put together for the screen.</summary>
public static class DisplayText
{
    /// <summary>Fills the places of a resource text: "{0} years".</summary>
    public static string With(this string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    /// <summary>A day with its month in letters, so that 12.03 and 03.12 cannot be mixed up.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>A number to dial from what staff typed: digits and a leading plus.</summary>
    public static string Dialled(string phone) =>
        (phone.TrimStart().StartsWith('+') ? "tel:+" : "tel:") + string.Concat(phone.Where(char.IsAsciiDigit));

    /// <summary>"today 07:52", "yesterday 18:10" or "12 Nov 2026, 07:52", in the clinic's time.</summary>
    public static string Of(DateTimeOffset at, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = local.ToString("HH:mm", CultureInfo.CurrentCulture);
        return (DateOnly.FromDateTime(clock.GetLocalNow().DateTime).DayNumber - day.DayNumber) switch
        {
            0 => ComponentTexts.TodayAt.With(time),
            1 => ComponentTexts.YesterdayAt.With(time),
            _ => $"{Of(day)}, {time}",
        };
    }

    /// <summary>The day an instant falls on in the clinic.</summary>
    public static string DayOf(DateTimeOffset at, TimeProvider clock) =>
        Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).DateTime));

    /// <summary>The day it is in the clinic.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
