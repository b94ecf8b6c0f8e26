using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;

namespace Physio.PatientPages.Paper;

/// <summary>The sheet as sent: ticked days and a pain number a week. What is not a day or week of the sheet is left aside.</summary>
/// <param name="Days">Ticked.</param>
/// <param name="Pain">By the Monday of the week; empty when none was chosen.</param>
public sealed record PaperForm(IReadOnlySet<DateOnly> Days, IReadOnlyDictionary<DateOnly, string> Pain)
{
    public const string DayField = "day";
    public const string PainField = "pain-";

    /// <summary>A pain number that is none, kept as it was sent.</summary>
    internal string? Problem => Pain.Values.Any(typed => typed.Length > 0 && ReadPain(typed) is null) ? PaperTexts.PainProblem : null;

    internal static PaperForm? Read(HttpRequest request, PaperSheet sheet)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        var ticked = request.Form[DayField].Select(value => DateOnly.TryParseExact(value, "O", out var day) ? day : (DateOnly?)null).ToHashSet();
        return new(
            sheet.Days.Where(day => ticked.Contains(day)).ToHashSet(),
            sheet.Weeks.ToDictionary(week => week, week => request.Form[PainField + Write(week)].ToString().Trim()));
    }

    internal static PainScore? ReadPain(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && PainScore.IsPlausible(score) ? new PainScore(score) : null;

    internal static string Write(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
