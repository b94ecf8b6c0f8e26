using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.PublishRevision;

/// <summary>Looks before a publication or retirement at the live plans that contain the exercise: the issued version of every patient under treatment.</summary>
public sealed class MeasureImpact(ClinicContexts contexts, CurrentUser user)
{
    /// <param name="next">What is about to be published; null for a retirement.</param>
    public async Task<PlanImpact> MeasureAsync(string slug, ExerciseContent? next, CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var current = await (
            from plan in db.Plans.AsNoTracking()
            where plan.ClinicId == staff.ClinicId
            join patient in db.Patients.AsNoTracking() on plan.PatientId equals patient.Id
            where patient.ArchivedAt == null
            join version in db.PlanVersions.AsNoTracking() on new { plan.Id, Number = plan.CurrentVersion } equals new { Id = version.PlanId, version.Number }
            join assessment in db.Assessments.AsNoTracking() on version.AssessmentId equals assessment.Id
            select new { version.Content, assessment.Facts })
            .ToListAsync(cancellationToken);
        var containing = current.Where(plan => plan.Content.Items.Any(item => item.Slug == slug)).ToList();
        var withheld = next is null
            ? containing.Count
            : containing.Count(plan => ExerciseScreening.Screen(new CatalogExercise(slug, 0, next), plan.Facts, plan.Content.Report) is Verdict.Excluded);
        return new PlanImpact(containing.Count, withheld);
    }
}

/// <param name="LivePlans">Issued plans in use that contain the exercise.</param>
/// <param name="Withheld">Those of them whose patient will no longer be shown it.</param>
public sealed record PlanImpact(int LivePlans, int Withheld);
