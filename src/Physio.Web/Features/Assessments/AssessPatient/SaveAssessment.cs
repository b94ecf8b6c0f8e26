using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>
/// Stores an assessment once: checks the whole form again, screens again with the clinic's limits of now, and refuses when that is not
/// what the therapist saw.
/// </summary>
public sealed class SaveAssessment(ClinicContexts contexts, CurrentUser user, TimeProvider clock, AssessPatientValidator validator)
{
    public const string AuditAction = "assessment-saved";

    /// <param name="patientId">The patient of the page; the form must be of the same one.</param>
    /// <param name="form">As typed.</param>
    /// <param name="seen">The report that stood beside the form.</param>
    /// <param name="cancellationToken">Ends with the page or after the guard's patience.</param>
    public async Task<SaveAssessmentOutcome> SaveAsync(PatientId patientId, AssessPatientForm form, ScreeningReport seen, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var context = await contexts.OpenAsync(cancellationToken);
        var patient = await context.Patients.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == patientId && row.ClinicId == staff.ClinicId && row.ArchivedAt == null, cancellationToken);
        if (patient is null || form.Patient.Id != patientId)
        {
            return new SaveAssessmentOutcome.NotFound();
        }

        if (await StoredAsync(context, staff.ClinicId, form, cancellationToken) is { } before)
        {
            return before;
        }

        if (validator.ProblemsOf(form) is { Count: > 0 } problems)
        {
            return new SaveAssessmentOutcome.Invalid(problems);
        }

        var current = LoadAssessPatient.PatientOf(patient, clock);
        var policy = await context.PolicyAsync(staff.ClinicId, cancellationToken);
        var facts = FormFacts.Screenable(FormFacts.From(form, clock), policy) with
        {
            Age = current.Age,
            Sex = current.Sex,
            Equipment = current.Equipment,
            CanGetToFloor = current.CanGetToFloor,
        };
        var report = PatientScreening.Evaluate(facts, policy);
        return ReportComparison.SaysTheSame(report, seen)
            ? await StoreAsync(context, staff, form, facts, report, cancellationToken)
            : new SaveAssessmentOutcome.ReportChanged(report);
    }

    private async Task<SaveAssessmentOutcome> StoreAsync(
        PhysioDbContext context, SignedInStaff staff, AssessPatientForm form, ScreeningFacts facts, ScreeningReport report, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var assessment = Assessment.Record(staff.ClinicId, form.Patient.Id, form.OperationId, facts, report, staff.StaffId, staff.DisplayName, now);
        context.Assessments.Add(assessment);
        context.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, AuditAction, form.Patient.Id, AssessmentAudit.Detail(facts, report), now));
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same form sent twice at once: the unique operation id let one through, and that one is the answer.
            context.ChangeTracker.Clear();
            if (await StoredAsync(context, staff.ClinicId, form, cancellationToken) is { } other)
            {
                return other;
            }

            throw;
        }

        return new SaveAssessmentOutcome.Saved(assessment.Id, report, facts, now);
    }

    private static async Task<SaveAssessmentOutcome?> StoredAsync(PhysioDbContext context, ClinicId clinic, AssessPatientForm form, CancellationToken cancellationToken) =>
        await context.Assessments.AsNoTracking()
            .Where(row => row.OperationId == form.OperationId && row.ClinicId == clinic && row.PatientId == form.Patient.Id)
            .Select(row => new SaveAssessmentOutcome.Saved(row.Id, row.Report, row.Facts, row.AssessedAt))
            .SingleOrDefaultAsync(cancellationToken);
}
