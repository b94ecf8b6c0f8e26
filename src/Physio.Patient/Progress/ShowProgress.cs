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
        var first = DayOf(since, visit.Now);
        var onPaper = await visit.Db.PaperDays.AsNoTracking().Where(day => day.PlanId == visit.Plan.Id && day.Day > first).Select(day => day.Day).ToListAsync(cancellationToken);
        var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
        return Of(letter with { Here = letter.Address + ProgressEndpoints.Progress }, reports, onPaper, visit.Now, CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek);
    }

    /// <param name="letter">Whose plan.</param>
    /// <param name="reports">The newest first.</param>
    /// <param name="onPaper">Days ticked on the paper sheet.</param>
    /// <param name="now">On the clinic's clock.</param>
    /// <param name="first">First day of a week.</param>
    internal static ProgressView Of(PlanLetter letter, IReadOnlyList<SessionReport> reports, IReadOnlyList<DateOnly> onPaper, DateTimeOffset now, DayOfWeek first)
    {
        var today = DayOf(now, now);
        var start = today.AddDays(-((today.DayOfWeek - first + DaysOfWeek) % DaysOfWeek));
        var begun = reports.Where(report => report.Outcome is not SessionOutcome.Skipped).ToList();
        var byDay = begun.Select(report => (Day: DayOf(report.At, now), report.Outcome))
            .Concat(onPaper.Except(begun.Select(report => DayOf(report.At, now))).Select(day => (Day: day, Outcome: SessionOutcome.Done)))
            .ToLookup(session => session.Day, session => session.Outcome);
        return new(
            letter,
            [.. Enumerable.Range(0, DaysOfWeek).Select(start.AddDays).Select(day => new ProgressDay(day, StateOf(day, today, byDay[day])))],
            byDay.Sum(day => day.Count()),
            byDay.Count > 0 ? today.DayNumber - byDay.Max(day => day.Key.DayNumber) : null,
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
