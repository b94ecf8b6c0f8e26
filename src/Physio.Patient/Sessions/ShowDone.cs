using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Links;
using Physio.PatientPages.Offline;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>Reads the page after a report.</summary>
public sealed class ShowDone(LinkAccess access)
{
    internal async Task<(bool Alive, DoneView? View)> ShowAsync(LinkKey key, Guid checkId, bool firstOneCounts, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return (false, null);
        }

        var id = new TodayCheckId(checkId);
        var check = await visit.Db.TodayChecks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PlanId == visit.Plan.Id, cancellationToken);
        var report = check is null ? null : await visit.Db.SessionReports.AsNoTracking().SingleOrDefaultAsync(row => row.CheckId == id, cancellationToken);
        if (check is null || report is null)
        {
            return (true, null);
        }

        var today = await TodaysPlan.LoadAsync(visit, cancellationToken);
        var doses = today.Version.Content.Items.Select(item => item.Dose).ToList();
        var issued = await visit.IssuedAsync(check, cancellationToken);
        var corrected = await visit.Db.ReportCorrections.Where(row => row.CheckId == id).MaxAsync(row => (DateTimeOffset?)row.At, cancellationToken);
        var letter = PlanLetter.Of(visit, today);
        return (true, new DoneView(
            letter with { Here = $"{letter.Address}/session/{checkId:N}{SessionEndpoints.Done}{(firstOneCounts ? SessionEndpoints.FirstOneCounts : "")}" },
            report,
            doses.Max(dose => dose.TimesPerDay),
            doses.Any(dose => dose.DaysPerWeek == Domain.Exercises.Dosage.MaxDaysPerWeek),
            check.IsShort,
            firstOneCounts)
        {
            OffersHomeScreen = await visit.Db.SessionReports.CountAsync(row => row.PlanId == visit.Plan.Id, cancellationToken) is >= HomeCard.FromSession and <= HomeCard.ToSession,
            Options = issued.Options,
            RestHours = today.RestHours,
            Exercises = AskedExercise.Of(issued),
            CorrectableUntil = report.MayBeCorrected(visit.Now) ? report.ArrivedAt.AddHours(SessionReport.CorrectableHours).ToOffset(visit.Now.Offset) : null,
            CorrectedAt = corrected?.ToOffset(visit.Now.Offset),
        });
    }
}
