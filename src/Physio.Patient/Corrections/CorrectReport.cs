using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Corrections;

/// <summary>
/// Lets a patient correct an own report for two days. What it said before is kept; a rest or an alert that is there stays, and a new one may come.
/// Of two corrections at once both stand in the history: the later one starts again from what the earlier one left.
/// </summary>
public sealed class CorrectReport(LinkAccess access)
{
    internal const string AuditAction = "session.corrected";

    internal async Task<CorrectionAnswer> ShowAsync(LinkKey key, Guid checkId, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        return visit is null ? new CorrectionAnswer.DeadLink() : await AnswerAsync(visit, checkId, typed: null, cancellationToken);
    }

    internal Task<CorrectionAnswer> SaveAsync(LinkKey key, Guid checkId, ReportForm form, CancellationToken cancellationToken) => Race.RunAsync(
        async () =>
        {
            await using var visit = await access.EnterAsync(key, cancellationToken);
            return visit is null ? new CorrectionAnswer.DeadLink() : await AnswerAsync(visit, checkId, form, cancellationToken);
        },
        cancellationToken);

    /// <summary>Also of a session under an earlier link: the report is the patient's, whichever link is in use by now.</summary>
    /// <param name="typed">Null to see the form with what the report says.</param>
    private static async Task<CorrectionAnswer> AnswerAsync(LinkVisit visit, Guid checkId, ReportForm? typed, CancellationToken cancellationToken)
    {
        var id = new TodayCheckId(checkId);
        var check = await visit.Db.TodayChecks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PlanId == visit.Plan.Id, cancellationToken);
        var report = check is null ? null : await visit.Db.SessionReports.SingleOrDefaultAsync(row => row.CheckId == id, cancellationToken);
        if (check is null || report is null)
        {
            return new CorrectionAnswer.NothingTold();
        }

        if (!report.MayBeCorrected(visit.Now))
        {
            return new CorrectionAnswer.TooLate(new TooLateView(LetterOf(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), checkId), checkId));
        }

        var issued = await visit.IssuedAsync(check, cancellationToken);
        if (typed is null || typed.Problems().Count > 0)
        {
            // The letter first: from there on the sentences are in the patient's language.
            var letter = LetterOf(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), checkId);
            var form = typed ?? ReportForm.Of(report.Told);
            return new CorrectionAnswer.Form(ReportView.Of(letter, check, issued, form, form.Problems()) with { Corrects = true });
        }

        await CorrectAsync(visit, report, typed.ToTold(issued), cancellationToken);
        return new CorrectionAnswer.Stored();
    }

    private static async Task CorrectAsync(LinkVisit visit, SessionReport report, ToldReport told, CancellationToken cancellationToken)
    {
        if (report.Correct(told, visit.Now) is not { } correction)
        {
            return;
        }

        visit.Db.ReportCorrections.Add(correction);
        visit.Db.AuditEntries.Add(AuditEntry.Of(
            visit.Plan.ClinicId, null, "", AuditAction, visit.Plan.PatientId, $"{ReportNotices.WordsOf(correction.Before)} -> {ReportNotices.WordsOf(told)}", visit.Now));
        await ReportNotices.AddAsync(visit, report, cancellationToken);
        await visit.Db.SaveChangesAsync(cancellationToken);
    }

    private static PlanLetter LetterOf(LinkVisit visit, TodaysPlan today, Guid checkId)
    {
        var letter = PlanLetter.Of(visit, today);
        return letter with { Here = $"{letter.Address}/session/{checkId:N}{CorrectionEndpoints.Correct}" };
    }
}
