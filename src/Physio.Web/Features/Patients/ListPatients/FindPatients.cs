using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.ListPatients;

/// <summary>Searches the clinic's patients, by name, 25 a page.</summary>
public sealed class FindPatients(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const int PageSize = 25;

    public async Task<PatientListPage> HandleAsync(string? typed, bool archived, int page, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var found = db.Patients.AsNoTracking()
            .Where(patient => patient.ClinicId == staff.ClinicId && (patient.ArchivedAt != null) == archived)
            .Matching(typed);
        var total = await found.CountAsync(cancellationToken);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var people = await found
            .OrderBy(patient => patient.SearchName).ThenBy(patient => patient.BirthDate).ThenBy(patient => patient.Id)
            .Skip((shown - 1) * PageSize)
            .Take(PageSize)
            .Select(patient => new
            {
                patient.Id,
                patient.Name,
                patient.BirthDate,
                Decision = db.Assessments.Where(assessment => assessment.PatientId == patient.Id)
                    .OrderByDescending(assessment => assessment.AssessedAt).Select(assessment => (Decision?)assessment.Decision).FirstOrDefault(),
                AssessedAt = db.Assessments.Where(assessment => assessment.PatientId == patient.Id).Max(assessment => (DateTimeOffset?)assessment.AssessedAt),
                OpenAlerts = db.Alerts.Count(alert => alert.PatientId == patient.Id && alert.ResolvedAt == null),
            })
            .ToListAsync(cancellationToken);
        var plans = await PlansOfAsync(db, staff.ClinicId, [.. people.Select(patient => patient.Id)], cancellationToken);
        var rows = people.Select(patient => new PatientRow(
            patient.Id,
            patient.Name,
            patient.BirthDate,
            Ages.On(patient.BirthDate, clock.Today()),
            patient.Decision,
            patient.AssessedAt,
            plans.GetValueOrDefault(patient.Id, PlanState.None),
            patient.OpenAlerts));
        return new([.. rows], total, shown);
    }

    private async Task<Dictionary<PatientId, PlanState>> PlansOfAsync(
        PhysioDbContext db, ClinicId clinic, IReadOnlyList<PatientId> patients, CancellationToken cancellationToken)
    {
        var plans = await db.Plans.AsNoTracking()
            .Where(plan => plan.ClinicId == clinic && patients.Contains(plan.PatientId))
            .Join(
                db.PlanVersions,
                plan => new { PlanId = plan.Id, Number = plan.CurrentVersion },
                version => new { version.PlanId, version.Number },
                (plan, version) => new { plan.PatientId, version.Number, version.IssuedAt, version.ReviewOn, plan.PausedAt })
            .ToListAsync(cancellationToken);
        return plans.ToDictionary(
            plan => plan.PatientId, plan => PlanState.Of(plan.Number, plan.IssuedAt, plan.ReviewOn, plan.PausedAt, clock.Today()));
    }
}
