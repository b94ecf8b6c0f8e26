using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Checks;

/// <summary>
/// Stores today's check once, however often it is sent. Any sign raises an alert and an alarm sign pauses the plan, all in one transaction.
/// An answer that comes late does so too, from its arrival on (<see cref="LateAnswer"/>).
/// </summary>
public sealed class AnswerCheck(LinkAccess access)
{
    internal const string AuditAction = "today-check.answered";

    internal Task<CheckAnswer> SaveAsync(LinkKey key, CheckForm form, CancellationToken cancellationToken) =>
        Race.RunAsync(() => TrySaveAsync(key, form, cancellationToken), cancellationToken);

    private async Task<CheckAnswer> TrySaveAsync(LinkKey key, CheckForm form, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return new CheckAnswer.DeadLink();
        }

        var id = form.CheckId;
        if (await FindAsync(visit, id, cancellationToken) is { } stored)
        {
            if (stored.LinkId != visit.Link.Id)
            {
                return new CheckAnswer.NotOurs();
            }

            if (stored.IsRed || (form.Signs.Count == 0 && form.IsShort == stored.IsShort))
            {
                return new CheckAnswer.Stored(stored.Id.Value);
            }

            // The form of a green check came back with another answer, as after the browser's "back": it must not get lost.
            id = Again(form);
            if (await FindAsync(visit, id, cancellationToken) is not null)
            {
                return new CheckAnswer.Stored(id);
            }
        }

        await StoreAsync(visit, TodayCheck.Answer(new TodayCheckId(id), visit.Link, visit.Plan, form.Signs, visit.Now, form.IsShort, form.Late), form.Late, cancellationToken);
        return new CheckAnswer.Stored(id);
    }

    private static Task<TodayCheck?> FindAsync(LinkVisit visit, Guid id, CancellationToken cancellationToken)
    {
        var wanted = new TodayCheckId(id);
        return visit.Db.TodayChecks.AsNoTracking().IgnoreQueryFilters([Data.PhysioDbContext.ClinicFilter])
            .SingleOrDefaultAsync(check => check.Id == wanted, cancellationToken);
    }

    private static async Task StoreAsync(LinkVisit visit, TodayCheck check, LateAnswer late, CancellationToken cancellationToken)
    {
        var (db, plan, now) = (visit.Db, visit.Plan, visit.Now);
        var words = check.IsRed ? "Reported: " + string.Join(", ", check.Signs.Select(sign => CodeName.English(sign).ToLowerInvariant())) : check.IsShort ? "No signs, short session" : "No signs";
        words += late.Words;
        db.TodayChecks.Add(check);
        db.AuditEntries.Add(AuditEntry.Of(plan.ClinicId, null, "", AuditAction, plan.PatientId, words, now));
        visit.Link.Opened(now);
        if (check.IsRed)
        {
            db.Alerts.Add(Alert.Raise(plan, AlertKind.RedCheck, check.Id.Value.ToString("N"), words, now));
        }

        await WithheldNotice.AddAsync(visit, await TodaysPlan.LoadAsync(visit, cancellationToken), cancellationToken);
        if (check.Signs.Any(CheckSigns.IsAlarm))
        {
            plan.Pause(words, now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The same form with the same answer gets the same id again, so this too is stored once.</summary>
    private static Guid Again(CheckForm form)
    {
        byte[] answer = form.Signs.Count > 0 ? [.. form.Signs.Select(sign => (byte)sign)] : [byte.MaxValue, form.IsShort ? (byte)1 : (byte)0];
        return new Guid(SHA256.HashData([.. form.CheckId.ToByteArray(), .. answer]).AsSpan(0, 16));
    }
}
