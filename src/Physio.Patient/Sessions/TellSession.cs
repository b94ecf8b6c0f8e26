using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>
/// Stores what the patient tells of a session, once per answered check. A page left open overnight may still report, so the age of
/// the check does not matter here.
/// </summary>
public sealed class TellSession(LinkAccess access)
{
    internal const string AuditAction = "session.reported";

    internal Task<TellAnswer> SaveAsync(LinkKey key, Guid checkId, ReportForm form, CancellationToken cancellationToken) =>
        Race.RunAsync(() => TrySaveAsync(key, checkId, form, cancellationToken), cancellationToken);

    private async Task<TellAnswer> TrySaveAsync(LinkKey key, Guid checkId, ReportForm form, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return new TellAnswer.DeadLink();
        }

        var id = new TodayCheckId(checkId);
        var check = await visit.Db.TodayChecks.SingleOrDefaultAsync(row => row.Id == id && row.LinkId == visit.Link.Id, cancellationToken);
        if (check is null || check.IsRed)
        {
            return new TellAnswer.NoSession();
        }

        var issued = await visit.IssuedAsync(check, cancellationToken);
        if (form.Problems().Count > 0)
        {
            // The letter first: from there on the sentences are in the patient's language.
            var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
            return new TellAnswer.Unclear(ReportView.Of(letter, check, issued, form, form.Problems()));
        }

        var told = form.ToTold(issued);
        if (await visit.Db.SessionReports.AsNoTracking().SingleOrDefaultAsync(row => row.CheckId == id, cancellationToken) is { } first)
        {
            return new TellAnswer.Stored(FirstOneCounts: first.Told != told);
        }

        await StoreAsync(visit, SessionReport.Tell(check, told, visit.Now, form.Late), cancellationToken);
        return new TellAnswer.Stored(FirstOneCounts: false);
    }

    private static async Task StoreAsync(LinkVisit visit, SessionReport report, CancellationToken cancellationToken)
    {
        visit.Db.SessionReports.Add(report);
        visit.Db.AuditEntries.Add(AuditEntry.Of(visit.Plan.ClinicId, null, "", AuditAction, visit.Plan.PatientId, ReportNotices.WordsOf(report), visit.Now));
        await ReportNotices.AddAsync(visit, report, cancellationToken);
        await visit.Db.SaveChangesAsync(cancellationToken);
    }
}
