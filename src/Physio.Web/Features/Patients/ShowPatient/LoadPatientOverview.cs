using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>Reads what stands above the timeline: four queries, however long the history is.</summary>
public sealed class LoadPatientOverview(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    /// <summary>Sessions in the pain strip.</summary>
    public const int PainSessions = 14;

    /// <summary>Null when this clinic has no such patient.</summary>
    public async Task<PatientOverview?> HandleAsync(PatientId patient, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var person = await db.Patients.AsNoTracking()
            .Where(row => row.Id == patient && row.ClinicId == staff.ClinicId)
            .Select(row => new
            {
                row.Name,
                row.Phone,
                row.Email,
                row.Equipment,
                row.CanGetToFloor,
                row.ArchivedAt,
                Decision = db.Assessments.Where(assessment => assessment.PatientId == row.Id)
                    .OrderByDescending(assessment => assessment.AssessedAt).Select(assessment => (Decision?)assessment.Decision).FirstOrDefault(),
                AssessedAt = db.Assessments.Where(assessment => assessment.PatientId == row.Id).Max(assessment => (DateTimeOffset?)assessment.AssessedAt),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return null;
        }

        return new(
            patient,
            person.Name,
            person.Phone,
            person.Email,
            person.Equipment,
            person.CanGetToFloor,
            person.ArchivedAt is not null,
            person.Decision,
            person.AssessedAt,
            await PlanAsync(db, staff.ClinicId, patient, cancellationToken),
            await AlertsAsync(db, staff.ClinicId, patient, cancellationToken),
            await PainAsync(db, staff.ClinicId, patient, cancellationToken));
    }

    private async Task<PlanOverview?> PlanAsync(PhysioDbContext db, ClinicId clinic, PatientId patient, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var plan = await db.Plans.AsNoTracking()
            .Where(row => row.PatientId == patient && row.ClinicId == clinic)
            .Join(
                db.PlanVersions,
                row => new { PlanId = row.Id, Number = row.CurrentVersion },
                version => new { version.PlanId, version.Number },
                (row, version) => new
                {
                    version.Number,
                    version.IssuedAt,
                    version.ReviewOn,
                    row.Version,
                    row.PausedAt,
                    row.PauseReason,
                    Older = db.Assessments.Any(newer => newer.PatientId == patient
                        && newer.AssessedAt > db.Assessments.Where(own => own.Id == version.AssessmentId).Max(own => own.AssessedAt)),
                    Live = db.ShareLinks.Count(link => link.PlanId == row.Id && link.RevokedAt == null && link.ExpiresAt > now),
                    Opened = db.ShareLinks.Any(link => link.PlanId == row.Id && link.RevokedAt == null && link.ExpiresAt > now && link.FirstOpenedAt != null),
                })
            .SingleOrDefaultAsync(cancellationToken);
        return plan is null
            ? null
            : new(
                PlanState.Of(plan.Number, plan.IssuedAt, plan.ReviewOn, plan.PausedAt, clock.Today()),
                plan.Version,
                plan.PausedAt,
                plan.PauseReason,
                !plan.Older,
                plan.Live,
                plan.Opened);
    }

    private static async Task<IReadOnlyList<OpenAlert>> AlertsAsync(PhysioDbContext db, ClinicId clinic, PatientId patient, CancellationToken cancellationToken) =>
        await db.Alerts.AsNoTracking()
            .Where(alert => alert.PatientId == patient && alert.ClinicId == clinic && alert.ResolvedAt == null)
            .OrderByDescending(alert => alert.RaisedAt)
            .Select(alert => new OpenAlert(alert.Id, alert.Kind, alert.Detail, alert.RaisedAt))
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<PainPoint>> PainAsync(PhysioDbContext db, ClinicId clinic, PatientId patient, CancellationToken cancellationToken)
    {
        var sessions = await db.SessionReports.AsNoTracking()
            .Where(report => report.PatientId == patient && report.ClinicId == clinic && (report.PainBefore != null || report.PainAfter != null))
            .OrderByDescending(report => report.At)
            .Take(PainSessions)
            .ToListAsync(cancellationToken);
        return [.. sessions.Select(report => new PainPoint(report.At, report.PainBefore?.Value, report.PainAfter?.Value, report.PainIsRed)).Reverse()];
    }
}
