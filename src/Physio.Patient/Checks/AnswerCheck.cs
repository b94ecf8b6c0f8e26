using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Checks;

/// <summary>
/// Stores today's check once, however often it is sent. Any sign and any reading that forbids
/// exercise raises an alert; an alarm sign, or a reading that belongs to a doctor, pauses the plan, all in one transaction.
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

            if (stored.IsRed || (form.Signs.Count == 0 && form.IsShort == stored.IsShort && form.Readings.Readings() == stored.Readings))
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

        await StoreAsync(visit, TodayCheck.Answer(new TodayCheckId(id), visit.Link, visit.Plan, form.Signs, visit.Now, form.IsShort, form.Readings.Readings(), form.Late), form.Late, cancellationToken);
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
        var today = await TodaysPlan.LoadAsync(visit, cancellationToken, check.Readings);
        var against = today.Delivery is Delivery.Closed { Because: ClosedBecause.OwnReading } closed && !check.Readings.IsEmpty ? closed.Findings : [];
        var words = CheckWords.Of(check, against) + late.Words;
        db.TodayChecks.Add(check);
        db.AuditEntries.Add(AuditEntry.Of(plan.ClinicId, null, "", AuditAction, plan.PatientId, words, now));
        visit.Link.Opened(now);
        if (check.IsRed || against.Count > 0)
        {
            db.Alerts.Add(Alert.Raise(plan, AlertKind.RedCheck, check.Id.Value.ToString("N"), words, now));
        }

        await WithheldNotice.AddAsync(visit, today, cancellationToken);
        if (check.Signs.Any(CheckSigns.IsAlarm) || against.Any(finding => finding.Severity is Severity.Refer))
        {
            plan.Pause(words, now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The same form with the same answer gets the same id again, so this too is stored once.</summary>
    private static Guid Again(CheckForm form)
    {
        byte[] answer = form.Signs.Count > 0 ? [.. form.Signs.Select(sign => (byte)sign)] : [byte.MaxValue, form.IsShort ? (byte)1 : (byte)0];
        var readings = form.Readings.Readings();
        byte[] measured = readings.IsEmpty ? [] : Encoding.UTF8.GetBytes(readings.ToString());
        return new Guid(SHA256.HashData([.. form.CheckId.ToByteArray(), .. answer, .. measured]).AsSpan(0, 16));
    }
}
