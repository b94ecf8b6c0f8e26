using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>A registered patient who may be the same person.</summary>
public sealed record PossibleDuplicate(PatientId Id, string Name, DateOnly BirthDate, Sex Sex, string? Phone, bool Archived);

/// <summary>
/// Looks for the same person registered before, archived ones too: same birth date and the same name words in any order (hazard H16).
/// </summary>
public sealed class FindDuplicates(ClinicContexts contexts, CurrentUser user)
{
    /// <summary>While typing: nothing until name and birth date can be read.</summary>
    public async Task<IReadOnlyList<PossibleDuplicate>> HandleAsync(PatientForm form, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        if (string.IsNullOrWhiteSpace(form.Name) || !BirthDateText.TryRead(form.BirthDate, out var birthDate))
        {
            return [];
        }

        await using var db = await contexts.OpenAsync(cancellationToken);
        return await InAsync(db, staff.ClinicId, form.Id, form.Name, birthDate, cancellationToken);
    }

    internal static async Task<IReadOnlyList<PossibleDuplicate>> InAsync(
        PhysioDbContext db, ClinicId clinic, PatientId self, string name, DateOnly birthDate, CancellationToken cancellationToken)
    {
        var wanted = Words(name);
        var sameDay = await db.Patients.AsNoTracking()
            .Where(row => row.ClinicId == clinic && row.BirthDate == birthDate && row.Id != self)
            .Select(row => new PossibleDuplicate(row.Id, row.Name, row.BirthDate, row.Sex, row.Phone, row.ArchivedAt != null))
            .ToListAsync(cancellationToken);
        return [.. sameDay.Where(other => wanted.SetEquals(Words(other.Name)))];
    }

    private static HashSet<string> Words(string name) => [.. Patient.Searchable(name).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)];
}
