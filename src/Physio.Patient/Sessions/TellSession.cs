using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
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

        var problems = form.Problems();
        if (problems.Count > 0)
        {
            var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
            return new TellAnswer.Unclear(new ReportView(letter, checkId, form, problems));
        }

        var told = SessionReport.Tell(check, form.ReadOutcome()!.Value, ReportForm.ReadPain(form.Before), ReportForm.ReadPain(form.After), form.Note, visit.Now, form.Late);
        if (await visit.Db.SessionReports.AsNoTracking().SingleOrDefaultAsync(row => row.CheckId == id, cancellationToken) is { } first)
        {
            return new TellAnswer.Stored(FirstOneCounts: !SaysTheSame(first, told));
        }

        await StoreAsync(visit, told, form.Late, cancellationToken);
        return new TellAnswer.Stored(FirstOneCounts: false);
    }

    private static async Task StoreAsync(LinkVisit visit, SessionReport told, LateAnswer late, CancellationToken cancellationToken)
    {
        var (db, plan, now) = (visit.Db, visit.Plan, visit.Now);
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{CodeName.English(told.Outcome)}, pain before {told.PainBefore?.Value.ToString(CultureInfo.InvariantCulture) ?? "not given"}, after {told.PainAfter?.Value.ToString(CultureInfo.InvariantCulture) ?? "not given"}{late.Words}");
        db.SessionReports.Add(told);
        db.AuditEntries.Add(AuditEntry.Of(plan.ClinicId, null, "", AuditAction, plan.PatientId, words, now));
        if (told.PainIsRed)
        {
            db.Alerts.Add(Alert.Raise(plan, AlertKind.PainRose, told.CheckId.Value.ToString("N"), words, now));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static bool SaysTheSame(SessionReport first, SessionReport second) =>
        first.Outcome == second.Outcome && first.PainBefore == second.PainBefore && first.PainAfter == second.PainAfter && first.Note == second.Note;
}
