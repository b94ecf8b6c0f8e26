using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Today;

/// <summary>
/// Finds the patients who need a professional now: three queries. An open alert shows whatever else is true of the patient, so none is lost by archiving.
/// </summary>
public sealed class LoadAttention(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>Rows a person can work through at once.</summary>
    public const int MaxPatients = 100;

    /// <summary>A review this many days ahead is announced.</summary>
    public const int ReviewSoonDays = 3;

    /// <summary>A link nobody has opened after so many days is asked about.</summary>
    public const int NotOpenedDays = 3;

    private const int MaxRows = 400;

    public async Task<AttentionList> HandleAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var found = await AlertsAsync(db, staff.ClinicId, cancellationToken);
        found.AddRange(await PlansAsync(db, staff.ClinicId, cancellationToken));
        var today = clock.Today();
        var patients = found
            .GroupBy(row => row.Who.Id)
            .Select(rows => new PatientAttention(
                rows.Key,
                rows.First().Who.Name,
                rows.First().Who.BirthDate,
                Ages.On(rows.First().Who.BirthDate, today),
                rows.First().Who.Phone,
                rows.Select(row => row.PlanVersion).FirstOrDefault(version => version is not null),
                [.. rows.Select(row => row.Reason).OrderBy(reason => reason.Kind).ThenByDescending(reason => reason.At)]))
            .OrderBy(patient => patient.Rank)
            .ThenByDescending(patient => patient.Reasons[0].At)
            .ThenBy(patient => patient.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new([.. patients.Take(MaxPatients)], patients.Count > MaxPatients);
    }

    private static async Task<List<Row>> AlertsAsync(PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken)
    {
        var alerts = await db.Alerts.AsNoTracking()
            .Where(alert => alert.ClinicId == clinic && alert.ResolvedAt == null)
            .Join(db.Patients, alert => alert.PatientId, patient => patient.Id, (alert, patient) => new { alert, patient })
            .OrderByDescending(row => row.alert.RaisedAt)
            .Take(MaxRows)
            .Select(row => new
            {
                Who = new Person(row.patient.Id, row.patient.Name, row.patient.BirthDate, row.patient.Phone),
                row.alert.Id,
                row.alert.Kind,
                row.alert.Detail,
                row.alert.RaisedAt,
            })
            .ToListAsync(cancellationToken);
        return [.. alerts.Select(row => new Row(row.Who, null, new(KindOf(row.Kind), row.Detail, row.RaisedAt, Alert: row.Id)))];
    }

    private async Task<IEnumerable<Row>> PlansAsync(PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sharedBefore = now.AddDays(-NotOpenedDays);
        var reviewUntil = clock.Today().AddDays(ReviewSoonDays);
        var plans = await db.Plans.AsNoTracking()
            .Where(plan => plan.ClinicId == clinic)
            .Join(db.Patients.Where(patient => patient.ArchivedAt == null), plan => plan.PatientId, patient => patient.Id, (plan, patient) => new { plan, patient })
            .Join(
                db.PlanVersions,
                row => new { PlanId = row.plan.Id, Number = row.plan.CurrentVersion },
                version => new { version.PlanId, version.Number },
                (row, version) => new
                {
                    row.patient.Id,
                    row.patient.Name,
                    row.patient.BirthDate,
                    row.patient.Phone,
                    row.plan.Version,
                    row.plan.PausedAt,
                    row.plan.PauseReason,
                    version.ReviewOn,
                    version.IssuedAt,
                    Opened = db.ShareLinks.Any(link => link.PlanId == row.plan.Id && link.FirstOpenedAt != null),
                    WaitingSince = db.ShareLinks
                        .Where(link => link.PlanId == row.plan.Id && link.RevokedAt == null && link.ExpiresAt > now)
                        .Max(link => (DateTimeOffset?)link.CreatedAt),
                })
            .Where(row => row.PausedAt != null || row.ReviewOn <= reviewUntil || (!row.Opened && row.WaitingSince <= sharedBefore))
            .OrderBy(row => row.ReviewOn)
            .Take(MaxRows)
            .ToListAsync(cancellationToken);
        return plans.SelectMany(row => ReasonsOf(row.PausedAt, row.PauseReason, row.ReviewOn, row.IssuedAt, row.Opened ? null : row.WaitingSince)
            .Select(reason => new Row(new(row.Id, row.Name, row.BirthDate, row.Phone), row.Version, reason)));
    }

    private IEnumerable<AttentionReason> ReasonsOf(
        DateTimeOffset? pausedAt, string? pauseReason, DateOnly reviewOn, DateTimeOffset issuedAt, DateTimeOffset? waitingSince)
    {
        var today = clock.Today();
        if (pausedAt is { } paused)
        {
            yield return new(AttentionKind.PlanPaused, pauseReason ?? "", paused);
        }

        if (reviewOn <= today.AddDays(ReviewSoonDays))
        {
            yield return new(reviewOn < today ? AttentionKind.ReviewPassed : AttentionKind.ReviewSoon, "", issuedAt, reviewOn);
        }

        if (waitingSince is { } since && since <= clock.GetUtcNow().AddDays(-NotOpenedDays))
        {
            yield return new(AttentionKind.LinkNotOpened, "", since);
        }
    }

    private static AttentionKind KindOf(AlertKind kind) => kind switch
    {
        AlertKind.RedCheck => AttentionKind.RedCheck,
        AlertKind.PainRose => AttentionKind.PainRose,
        AlertKind.PainNextMorning => AttentionKind.PainNextMorning,
        AlertKind.ContactWanted => AttentionKind.ContactWanted,
        AlertKind.LinkLocked => AttentionKind.LinkLocked,
        _ => AttentionKind.PlanWithheld,
    };

    private sealed record Person(PatientId Id, string Name, DateOnly BirthDate, string? Phone);

    private sealed record Row(Person Who, long? PlanVersion, AttentionReason Reason);
}
