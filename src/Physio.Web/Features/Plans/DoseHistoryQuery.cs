using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;

namespace Physio.Web.Features.Plans;

/// <summary>Reads what the next doses are proposed from: the version in use and what the patient told of it.</summary>
internal static class DoseHistoryQuery
{
    public static async Task<DoseHistory> DoseHistoryAsync(
        this PhysioDbContext db, ClinicId clinic, PatientId patient, IReadOnlyList<CatalogExercise> catalog, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var versions = await (from plan in db.Plans.AsNoTracking()
                              where plan.ClinicId == clinic && plan.PatientId == patient
                              join version in db.PlanVersions.AsNoTracking() on plan.Id equals version.PlanId
                              where version.Number == 1 || version.Number == plan.CurrentVersion
                              orderby version.Number
                              select new { version.PlanId, version.Number, version.IssuedAt, version.Content.Items })
            .ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return DoseHistory.None;
        }

        var current = versions[^1];
        var sessions = await db.SessionReports.AsNoTracking()
            .Where(report => report.ClinicId == clinic && report.PlanId == current.PlanId && report.PlanVersion == current.Number)
            .Select(report => new ToldSession(report.At, report.Outcome, report.PainBefore, report.PainAfter, report.RedAt != null))
            .ToListAsync(cancellationToken);
        var checks = await db.TodayChecks.AsNoTracking()
            .Where(check => check.ClinicId == clinic && check.PlanId == current.PlanId && check.PlanVersion == current.Number)
            .Select(check => new { check.At, check.Signs })
            .ToListAsync(cancellationToken);
        return new DoseHistory
        {
            AsOf = now,
            StartedAt = versions[0].IssuedAt,
            IssuedAt = current.IssuedAt,
            Doses = current.Items.ToDictionary(item => item.Slug, item => item.Dose, StringComparer.Ordinal),
            Sessions = sessions,
            Signs = [.. checks.Where(check => check.Signs.Count > 0).Select(check => new ToldSign(check.At, check.Signs.Any(CheckSigns.IsAlarm)))],
            Names = catalog.ToDictionary(exercise => exercise.Slug, exercise => exercise.Content.Name, StringComparer.Ordinal),
        };
    }
}
