using Microsoft.EntityFrameworkCore;
using Physio.Data.Policies;
using Physio.Domain.Assessments;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>Reads what a new assessment of a patient starts from.</summary>
public sealed class LoadAssessPatient(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const int BaselineDays = 90;
    private const int RecentAssessments = 30;

    /// <summary>Null when this clinic has no such patient.</summary>
    public async Task<AssessPatientScreen?> LoadAsync(PatientId id, CancellationToken cancellationToken)
    {
        var clinic = (await user.RequireTherapistAsync()).ClinicId;
        await using var context = await contexts.OpenAsync(cancellationToken);
        var patient = await context.Patients.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.ClinicId == clinic, cancellationToken);
        if (patient is null)
        {
            return null;
        }

        var own = await context.Clinics.AsNoTracking().SingleAsync(row => row.Id == clinic, cancellationToken);
        var earlier = await context.Assessments.AsNoTracking()
            .Where(row => row.PatientId == id && row.ClinicId == clinic)
            .OrderByDescending(row => row.AssessedAt)
            .Take(RecentAssessments)
            .Select(row => new { row.AssessedAt, row.Facts })
            .ToListAsync(cancellationToken);
        var recent = await context.Assessments.AsNoTracking()
            .Where(row => row.ClinicId == clinic)
            .OrderByDescending(row => row.AssessedAt)
            .Take(RecentAssessments)
            .Select(row => row.Facts)
            .ToListAsync(cancellationToken);
        var since = clock.GetUtcNow().AddDays(-BaselineDays);

        return new(
            Patient: PatientOf(patient, clock),
            Archived: patient.ArchivedAt is not null,
            Policy: await context.PolicyAsync(own, cancellationToken),
            EmergencyNumber: own.EmergencyNumber,
            HasPlan: await context.Plans.AnyAsync(row => row.PatientId == id && row.ClinicId == clinic, cancellationToken),
            RecentDiagnoses: [.. recent.SelectMany(facts => facts.Diagnoses).Distinct()],
            LastAt: earlier.FirstOrDefault()?.AssessedAt,
            LastFacts: earlier.FirstOrDefault()?.Facts,
            BaselineReadings:
            [
                .. earlier.Where(row => row.AssessedAt >= since).Select(row => row.Facts.Vitals.BloodPressure?.Systolic).OfType<int>()
                    .Take(Baseline.Readings).Reverse(),
            ]);
    }

    internal static AssessedPatient PatientOf(Patient patient, TimeProvider clock) => new(
        patient.Id, patient.AgeOn(DateOnly.FromDateTime(clock.GetLocalNow().DateTime)), patient.Sex, patient.Equipment, patient.CanGetToFloor);
}
