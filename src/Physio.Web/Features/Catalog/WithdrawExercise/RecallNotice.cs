using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Sessions;

namespace Physio.Web.Features.Catalog.WithdrawExercise;

/// <summary>
/// Tells the therapists at once which patients lose an exercise that is taken out of use, without waiting for a link to be opened (H06).
/// </summary>
internal static class RecallNotice
{
    /// <summary>Adds one alert for every plan in use that contains it; saved together with the retirement. Gives their number.</summary>
    public static async Task<int> AddAsync(PhysioDbContext db, Clinic clinic, Exercise exercise, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var inUse = await (
            from plan in db.Plans
            where plan.ClinicId == clinic.Id
            join patient in db.Patients on plan.PatientId equals patient.Id
            where patient.ArchivedAt == null
            join version in db.PlanVersions.AsNoTracking() on new { plan.Id, Number = plan.CurrentVersion } equals new { Id = version.PlanId, version.Number }
            select new { Plan = plan, version.Content })
            .ToListAsync(cancellationToken);
        var name = exercise.Published!.Content.Name;
        var affected = inUse.Where(row => row.Content.Items.Any(item => item.Slug == exercise.Slug)).ToList();
        foreach (var row in affected)
        {
            db.Alerts.Add(Alert.Raise(
                row.Plan, AlertKind.PlanWithheld, RecallCause.Of(exercise.Slug, clinic.CatalogVersion), CatalogWords.Say(CatalogTexts.RecalledFromPlan, name, reason), now));
        }

        return affected.Count;
    }
}
