using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>Fills the form with what is stored.</summary>
public sealed class LoadPatientToEdit(ClinicContexts contexts, CurrentUser user)
{
    /// <summary>Null when this clinic has no such patient.</summary>
    public async Task<PatientForm?> HandleAsync(PatientId patient, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var found = await db.Patients.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == patient && row.ClinicId == staff.ClinicId, cancellationToken);
        return found is null ? null : PatientForm.Of(found);
    }
}
