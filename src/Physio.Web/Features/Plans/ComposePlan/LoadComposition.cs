using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>Reads the newest assessment, screens it again with the clinic's policy and brings the catalog and the plan in use.</summary>
public sealed class LoadComposition(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public async Task<CompositionAnswer> LoadAsync(PatientId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var patient = await db.Patients.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.Id == id, cancellationToken);
        if (patient is null)
        {
            return new CompositionAnswer.NotFound();
        }

        if (patient.ArchivedAt is not null)
        {
            return new CompositionAnswer.Archived();
        }

        return await db.NewestAssessmentAsync(staff.ClinicId, id, cancellationToken) is { } assessment
            ? new CompositionAnswer.Ready(await ReadAsync(db, staff.StaffId, patient, assessment, cancellationToken))
            : new CompositionAnswer.NotAssessed();
    }

    private async Task<Composition> ReadAsync(PhysioDbContext db, StaffId staff, Patient patient, Assessment assessment, CancellationToken cancellationToken)
    {
        var clinic = patient.ClinicId;
        var policy = await db.PolicyAsync(clinic, cancellationToken);
        var catalog = await db.PublishedAsync(cancellationToken);
        var last = await LastPlanAsync(db, clinic, assessment.PatientId, cancellationToken);
        return new Composition(
            assessment.PatientId,
            assessment.Id,
            assessment.AssessedAt,
            assessment.AssessedByName,
            assessment.Facts.AtHomeOf(patient),
            PatientScreening.Evaluate(assessment.Facts, policy),
            assessment.Decision,
            catalog,
            last?.Number ?? 0,
            last,
            await db.DoseHistoryAsync(clinic, assessment.PatientId, catalog, clock.GetUtcNow(), cancellationToken),
            PlanReview.StaleVitals(assessment.Facts, assessment.AssessedAt, clock.GetUtcNow()),
            clock.Today(),
            await db.Clinics.Where(row => row.Id == clinic).Select(row => row.EmergencyNumber).SingleAsync(cancellationToken),
            await FavouritesAsync(db, clinic, staff, cancellationToken));
    }

    private static async Task<IReadOnlySet<string>> FavouritesAsync(PhysioDbContext db, ClinicId clinic, StaffId staff, CancellationToken cancellationToken) =>
        (await db.FavouriteExercises.AsNoTracking().Where(row => row.ClinicId == clinic && row.StaffId == staff).Select(row => row.Slug).ToListAsync(cancellationToken))
            .ToHashSet(StringComparer.Ordinal);

    private static async Task<LastPlan?> LastPlanAsync(PhysioDbContext db, ClinicId clinic, PatientId patient, CancellationToken cancellationToken)
    {
        var last = await (from plan in db.Plans.AsNoTracking()
                          where plan.ClinicId == clinic && plan.PatientId == patient
                          join version in db.PlanVersions.AsNoTracking()
                              on new { PlanId = plan.Id, Number = plan.CurrentVersion } equals new { version.PlanId, version.Number }
                          select new { version.Number, version.IssuedAt, version.IssuedByName, version.Content })
            .SingleOrDefaultAsync(cancellationToken);
        return last is null ? null : new LastPlan(last.Number, last.IssuedAt, last.IssuedByName, last.Content.Items, last.Content.Note, last.Content.Options);
    }
}
