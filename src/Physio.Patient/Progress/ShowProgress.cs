using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Corrections;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Progress;

/// <summary>Reads the patient's progress from the reports of the last weeks.</summary>
public sealed class ShowProgress(LinkAccess access)
{
    private const int DaysOfWeek = 7;

    /// <summary>Null when the link is dead.</summary>
    internal async Task<ProgressView?> ShowAsync(LinkKey key, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return null;
        }

        var since = visit.Now.AddDays(-ProgressView.Weeks * DaysOfWeek);
        var reports = await visit.Db.SessionReports.AsNoTracking()
            .Where(report => report.PlanId == visit.Plan.Id && report.At > since)
            .OrderByDescending(report => report.At)
            .ToListAsync(cancellationToken);
        var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
        return Of(letter with { Here = letter.Address + ProgressEndpoints.Progress }, reports, visit.Now, CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek);
    }

    /// <param name="letter">Whose plan.</param>
    /// <param name="reports">The newest first.</param>
    /// <param name="now">On the clinic's clock.</param>
    /// <param name="first">First day of a week.</param>
    internal static ProgressView Of(PlanLetter letter, IReadOnlyList<SessionReport> reports, DateTimeOffset now, DayOfWeek first)
    {
        var today = DayOf(now, now);
        var start = today.AddDays(-((today.DayOfWeek - first + DaysOfWeek) % DaysOfWeek));
        var begun = reports.Where(report => report.Outcome is not SessionOutcome.Skipped).ToList();
        var byDay = begun.ToLookup(report => DayOf(report.At, now), report => report.Outcome);
        return new(
            letter,
            [.. Enumerable.Range(0, DaysOfWeek).Select(start.AddDays).Select(day => new ProgressDay(day, StateOf(day, today, byDay[day])))],
            begun.Count,
            begun.Count > 0 ? today.DayNumber - DayOf(begun[0].At, now).DayNumber : null,
            [.. reports.Where(report => report.PainBefore is not null || report.PainAfter is not null).Reverse().Select(report => new ProgressPain(DayOf(report.At, now), report.PainBefore?.Value, report.PainAfter?.Value))],
            [.. reports.Take(ProgressView.Shown).Select(report => new ProgressSession(report.At.ToOffset(now.Offset), report.Outcome, report.PainBefore?.Value, report.PainAfter?.Value, CorrectAt(letter, report, now)))]);
    }

    private static DayState StateOf(DateOnly day, DateOnly today, IEnumerable<SessionOutcome> outcomes)
    {
        var told = outcomes.ToList();
        return told.Contains(SessionOutcome.Done) ? DayState.Done
            : told.Count > 0 ? DayState.Partly
            : day > today ? DayState.Ahead
            : day == today ? DayState.Today
            : DayState.Rest;
    }

    private static DateOnly DayOf(DateTimeOffset at, DateTimeOffset now) => DateOnly.FromDateTime(at.ToOffset(now.Offset).DateTime);

    private static string? CorrectAt(PlanLetter letter, SessionReport report, DateTimeOffset now) =>
        report.MayBeCorrected(now) ? $"{letter.Address}/session/{report.CheckId.Value:N}{CorrectionEndpoints.Correct}" : null;
}
