using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Mornings;

/// <summary>Stores the pain of the next morning, once a session. Red pain rests the exercises from now and tells the therapist, in one transaction.</summary>
public sealed class TellMorning(LinkAccess access)
{
    internal const string AuditAction = "session.morning";

    internal Task<MorningAnswer> SaveAsync(LinkKey key, Guid checkId, string typed, CancellationToken cancellationToken) =>
        Race.RunAsync(() => TrySaveAsync(key, checkId, typed, cancellationToken), cancellationToken);

    /// <summary>The question of a session, or what its answer means.</summary>
    internal async Task<(bool Alive, MorningView? View)> ShowAsync(LinkKey key, Guid checkId, bool firstOneCounts, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return (false, null);
        }

        return await FindAsync(visit, checkId, cancellationToken) is { } report && (report.PainNextMorning is not null || report.AsksForMorning(visit.Now))
            ? (true, ViewOf(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), report, firstOneCounts))
            : (true, null);
    }

    private async Task<MorningAnswer> TrySaveAsync(LinkKey key, Guid checkId, string typed, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return new MorningAnswer.DeadLink();
        }

        if (await FindAsync(visit, checkId, cancellationToken) is not { } report)
        {
            return new MorningAnswer.NotAsked();
        }

        var pain = ReportForm.IsPain(typed) ? ReportForm.ReadPain(typed) : null;
        if (report.PainNextMorning is { } first)
        {
            return new MorningAnswer.Stored(FirstOneCounts: first != pain);
        }

        if (!report.AsksForMorning(visit.Now))
        {
            return new MorningAnswer.NotAsked();
        }

        if (pain is null)
        {
            var view = ViewOf(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), report, firstOneCounts: false);
            Dictionary<string, string> problems = new() { [MorningQuestion.PainField] = MorningTexts.Problem };
            return new MorningAnswer.Unclear(view with { Question = view.Question! with { Typed = typed, Problems = problems } });
        }

        report.TellMorning(pain.Value, visit.Now);
        visit.Db.AuditEntries.Add(AuditEntry.Of(
            visit.Plan.ClinicId, null, "", AuditAction, visit.Plan.PatientId, FormattableString.Invariant($"Pain on the next morning {pain.Value.Value}"), visit.Now));
        await ReportNotices.AddAsync(visit, report, cancellationToken);
        await visit.Db.SaveChangesAsync(cancellationToken);
        return new MorningAnswer.Stored(FirstOneCounts: false);
    }

    /// <summary>Also of a session under an earlier link: the question is asked of the patient, whichever link is in use by now.</summary>
    private static Task<SessionReport?> FindAsync(LinkVisit visit, Guid checkId, CancellationToken cancellationToken)
    {
        var id = new TodayCheckId(checkId);
        return visit.Db.SessionReports.SingleOrDefaultAsync(report => report.CheckId == id && report.PlanId == visit.Plan.Id, cancellationToken);
    }

    private static MorningView ViewOf(LinkVisit visit, TodaysPlan today, SessionReport report, bool firstOneCounts)
    {
        var letter = PlanLetter.Of(visit, today);
        letter = letter with { Here = $"{letter.Address}/session/{report.CheckId.Value:N}{MorningEndpoints.Morning}{(firstOneCounts ? SessionEndpoints.FirstOneCounts : "")}" };
        var question = report.PainNextMorning is null ? MorningQuestion.Of(letter, report, visit.Now) : null;
        return new(letter, question, report.PainNextMorning?.Value, report.Morning, today.RestHours, firstOneCounts);
    }
}
