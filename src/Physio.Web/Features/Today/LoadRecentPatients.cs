using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Today;

/// <summary>A patient who was here lately.</summary>
/// <param name="Id">The patient.</param>
/// <param name="Name">As registered.</param>
/// <param name="Age">Completed years.</param>
/// <param name="At">Last assessment, or registration when there is none yet.</param>
/// <param name="Decision">Of the last assessment; null when there is none.</param>
public sealed record RecentPatient(PatientId Id, string Name, int Age, DateTimeOffset At, Decision? Decision);

/// <summary>The patients seen or registered last: one query.</summary>
public sealed class LoadRecentPatients(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const int Count = 6;

    public async Task<IReadOnlyList<RecentPatient>> HandleAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var rows = await db.Patients.AsNoTracking()
            .Where(patient => patient.ClinicId == staff.ClinicId && patient.ArchivedAt == null)
            .Select(patient => new
            {
                patient.Id,
                patient.Name,
                patient.BirthDate,
                At = db.Assessments.Where(assessment => assessment.PatientId == patient.Id).Max(assessment => (DateTimeOffset?)assessment.AssessedAt) ?? patient.RegisteredAt,
                Decision = db.Assessments.Where(assessment => assessment.PatientId == patient.Id)
                    .OrderByDescending(assessment => assessment.AssessedAt).Select(assessment => (Decision?)assessment.Decision).FirstOrDefault(),
            })
            .OrderByDescending(row => row.At)
            .Take(Count)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new RecentPatient(row.Id, row.Name, Ages.On(row.BirthDate, clock.Today()), row.At, row.Decision))];
    }
}
