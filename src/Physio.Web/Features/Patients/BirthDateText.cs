using System.Globalization;

namespace Physio.Web.Features.Patients;

/// <summary>Birth dates as staff type them: 1961-03-12 or 12.03.1961. Month and day are never guessed from slashes.</summary>
public static class BirthDateText
{
    private static readonly string[] Forms = ["yyyy-M-d", "d.M.yyyy"];

    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The form in which a stored date stands in the field.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
