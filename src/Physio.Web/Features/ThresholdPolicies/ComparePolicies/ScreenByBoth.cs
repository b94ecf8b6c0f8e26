using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.ThresholdPolicies.ComparePolicies;

/// <summary>
/// Screens the newest assessment of the clinic's current patients by two policies, some patients at a time, so that a large clinic sees progress.
/// Nothing is stored.
/// </summary>
public sealed class ScreenByBoth(ClinicContexts contexts, CurrentUser user)
{
    /// <summary>Patients of one call.</summary>
    public const int AtATime = 100;

    /// <param name="before">Limits on the left.</param>
    /// <param name="after">Limits on the right.</param>
    /// <param name="from">How many patients were looked at already.</param>
    /// <param name="cancellationToken">Ends with the page or after the guard's patience.</param>
    public async Task<ScreenedPart> ScreenAsync(ThresholdPolicy before, ThresholdPolicy after, int from, CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var current = db.Patients.AsNoTracking().Where(patient => patient.ClinicId == staff.ClinicId && patient.ArchivedAt == null);
        var rows = await current
            .OrderBy(patient => patient.Id)
            .Skip(from)
            .Take(AtATime)
            .Select(patient => new
            {
                Patient = patient,
                Facts = db.Assessments
                    .Where(assessment => assessment.ClinicId == staff.ClinicId && assessment.PatientId == patient.Id)
                    .OrderByDescending(assessment => assessment.AssessedAt).ThenByDescending(assessment => assessment.Id)
                    .Select(assessment => assessment.Facts)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var effects = rows.Where(row => row.Facts is not null)
            .Select(row => new PatientEffect(row.Patient.Id, row.Patient.Name, PolicyEffect.Of(row.Facts!.AtHomeOf(row.Patient), before, after)));
        return new(
            [.. effects.Where(row => !row.Effect.IsSame)],
            rows.Count,
            rows.Count(row => row.Facts is null),
            await current.CountAsync(cancellationToken));
    }
}

/// <param name="Differing">Patients of this part whom the second policy decides or limits differently.</param>
/// <param name="Seen">Patients of this part.</param>
/// <param name="NotAssessed">Those of them without any assessment, whom no policy decides.</param>
/// <param name="All">Current patients of the clinic.</param>
public sealed record ScreenedPart(IReadOnlyList<PatientEffect> Differing, int Seen, int NotAssessed, int All);

/// <summary>A patient under two policies.</summary>
public sealed record PatientEffect(PatientId Id, string Name, PolicyEffect Effect);
