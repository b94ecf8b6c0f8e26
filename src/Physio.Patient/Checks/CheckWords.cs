using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;

namespace Physio.PatientPages.Checks;

/// <summary>A check in the words of the therapist's list.</summary>
internal static class CheckWords
{
    /// <param name="check">As stored.</param>
    /// <param name="against">What the screening finds against the readings.</param>
    public static string Of(TodayCheck check, IReadOnlyList<Finding> against)
    {
        var signs = check.IsRed ? "Reported: " + string.Join(", ", check.Signs.Select(sign => CodeName.English(sign).ToLowerInvariant()))
            : check.IsShort ? "No signs, short session"
            : "No signs";
        var measured = string.Join(", ", Measured(check.Readings));
        IEnumerable<string> parts = [signs, measured.Length > 0 ? "Measured: " + measured : "", .. against.Select(finding => finding.Summary)];
        return string.Join(". ", parts.Where(part => part.Length > 0));
    }

    private static IEnumerable<string> Measured(OwnReadings readings)
    {
        if (readings.Temperature is { } temperature)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{temperature.Degrees:0.0} °C");
        }

        if (readings.BloodPressure is { } pressure)
        {
            yield return pressure.ToString();
        }

        if (readings.HeartRate is { } pulse)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"pulse {pulse.BeatsPerMinute} a minute");
        }
    }
}
