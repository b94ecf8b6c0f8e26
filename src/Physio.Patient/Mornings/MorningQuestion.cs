using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Mornings;

/// <summary>The next morning's question: how strong the pain is after the last session.</summary>
/// <param name="CheckId">The session, by its check.</param>
/// <param name="SessionDay">The day of the session in words.</param>
public sealed record MorningQuestion(string Address, Guid CheckId, string SessionDay)
{
    public const string PainField = "morning";

    /// <summary>As typed.</summary>
    public string Typed { get; init; } = "";

    /// <summary>What is wrong with it, by field.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    public static MorningQuestion Of(PlanLetter letter, SessionReport report, DateTimeOffset now) =>
        new(letter.Address, report.CheckId.Value, report.At.ToOffset(now.Offset).ToString(FrameTexts.DayPattern, CultureInfo.CurrentCulture));

    /// <summary>The question the start page asks now; null when there is none.</summary>
    internal static async Task<MorningQuestion?> FindAsync(LinkVisit visit, PlanLetter letter, CancellationToken cancellationToken)
    {
        // One day more than asked, because the clinic's days are not those of the database.
        var since = visit.Now.AddDays(-SessionReport.MorningAskedDays - 1);
        var last = await visit.Db.SessionReports.AsNoTracking()
            .Where(report => report.PlanId == visit.Plan.Id && report.At > since && report.Outcome != SessionOutcome.Skipped)
            .OrderByDescending(report => report.At)
            .FirstOrDefaultAsync(cancellationToken);
        return last is { PainNextMorning: null } && last.AsksForMorning(visit.Now) && await AsksPainAsync(visit, last, cancellationToken)
            ? Of(letter, last, visit.Now)
            : null;
    }

    private static async Task<bool> AsksPainAsync(LinkVisit visit, SessionReport report, CancellationToken cancellationToken)
    {
        var check = await visit.Db.TodayChecks.AsNoTracking().SingleAsync(row => row.Id == report.CheckId, cancellationToken);
        return (await visit.IssuedAsync(check, cancellationToken)).Options.AsksPain;
    }
}
