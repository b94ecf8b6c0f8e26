using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;

namespace Physio.Web.Features.Plans;

/// <summary>Questions that composing, issuing and showing a plan must ask in the same words.</summary>
internal static class PlanQueries
{
    /// <summary>The assessment a plan may be based on: the one saved last.</summary>
    public static Task<Assessment?> NewestAssessmentAsync(this PhysioDbContext db, ClinicId clinic, PatientId patient, CancellationToken cancellationToken) =>
        db.Assessments.AsNoTracking()
            .Where(assessment => assessment.ClinicId == clinic && assessment.PatientId == patient)
            .OrderByDescending(assessment => assessment.AssessedAt)
            .ThenByDescending(assessment => assessment.Id)
            .FirstOrDefaultAsync(cancellationToken);
}
