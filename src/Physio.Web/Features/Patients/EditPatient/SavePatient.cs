using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>Registers a patient or stores a change, with its line in the audit trail.</summary>
public sealed class SavePatient(ClinicContexts contexts, CurrentUser user, TimeProvider clock, IValidator<PatientForm> validator)
{
    public async Task<SaveOutcome> HandleAsync(PatientForm form, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        var checkedForm = await validator.ValidateAsync(form, cancellationToken);
        if (!checkedForm.IsValid)
        {
            return new SaveOutcome.Invalid(checkedForm.Errors.DistinctBy(error => error.PropertyName).ToDictionary(error => error.PropertyName, error => error.ErrorMessage));
        }

        var details = form.ToDetails();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var stored = await db.Patients.SingleOrDefaultAsync(row => row.Id == form.Id && row.ClinicId == staff.ClinicId, cancellationToken);
        if (form.SeenVersion is null && stored is not null)
        {
            return new SaveOutcome.Saved(form.Id);
        }

        if (form.SeenVersion is not null && stored is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (stored is not null && stored.Version != form.SeenVersion)
        {
            return await ChangedAsync(db, stored, cancellationToken);
        }

        if (stored is null || stored.SearchName != Patient.Searchable(details.Name) || stored.BirthDate != details.BirthDate)
        {
            var others = await FindDuplicates.InAsync(db, staff.ClinicId, form.Id, details.Name, details.BirthDate, cancellationToken);
            if (others.Any(other => !form.OtherPeople.Contains(other.Id)))
            {
                return new SaveOutcome.MayExist(others);
            }
        }

        return stored is null
            ? await RegisterAsync(db, staff, form, details, cancellationToken)
            : await ChangeAsync(db, staff, stored, form, details, cancellationToken);
    }

    private async Task<SaveOutcome> RegisterAsync(PhysioDbContext db, SignedInStaff staff, PatientForm form, PatientDetails details, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        db.Patients.Add(Patient.Register(staff.ClinicId, details, now, form.Id));
        var otherwise = form.OtherPeople.Count == 0 ? "" : $"not the same person as {string.Join(", ", form.OtherPeople)}";
        db.AuditEntries.Add(Entry(staff, "patient.registered", form.Id, otherwise, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The other half of a double click may have stored this very patient in the same moment.
            db.ChangeTracker.Clear();
            if (!await db.Patients.AnyAsync(row => row.Id == form.Id && row.ClinicId == staff.ClinicId, cancellationToken))
            {
                throw;
            }
        }

        return new SaveOutcome.Saved(form.Id);
    }

    private async Task<SaveOutcome> ChangeAsync(
        PhysioDbContext db, SignedInStaff staff, Patient stored, PatientForm form, PatientDetails details, CancellationToken cancellationToken)
    {
        var changed = FormDifference.Between(PatientForm.Of(stored), form);
        if (changed.Count == 0)
        {
            return new SaveOutcome.Saved(form.Id);
        }

        stored.Describe(details);
        db.AuditEntries.Add(Entry(staff, "patient.edited", form.Id, string.Join(", ", changed.Select(difference => difference.Field)), clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved(form.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await db.Patients.AsNoTracking().SingleAsync(row => row.Id == form.Id && row.ClinicId == staff.ClinicId, cancellationToken);
            return await ChangedAsync(db, now, cancellationToken);
        }
    }

    private static async Task<SaveOutcome> ChangedAsync(PhysioDbContext db, Patient stored, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.ClinicId == stored.ClinicId && entry.Patient == stored.Id && entry.Action.StartsWith("patient."))
            .OrderByDescending(entry => entry.At)
            .Select(entry => new { entry.ActorName, entry.At })
            .FirstOrDefaultAsync(cancellationToken);
        return new SaveOutcome.ChangedBySomebody(last?.ActorName ?? "", last?.At, PatientForm.Of(stored));
    }

    private static AuditEntry Entry(SignedInStaff staff, string action, PatientId patient, string detail, DateTimeOffset now) =>
        AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, action, patient, detail.Length > AuditEntry.MaxDetailLength ? detail[..AuditEntry.MaxDetailLength] : detail, now);
}
