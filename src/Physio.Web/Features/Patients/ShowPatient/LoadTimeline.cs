using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Web.Shell;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>
/// Reads the newest entries of a patient's treatment, newest first. One query a kind, each cut to what can be shown,
/// so a long history costs no more than a short one.
/// </summary>
public sealed class LoadTimeline(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <param name="patient">The patient of the page; of a foreign one nothing is found.</param>
    /// <param name="only">Narrows to one kind; null for all.</param>
    /// <param name="take">How many entries.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<PatientTimeline> HandleAsync(PatientId patient, TimelineKind? only, int take, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var source = new TimelineSource(db, staff.ClinicId, patient, take + 1, clock.GetUtcNow());
        List<TimelineEntry> entries = [];
        foreach (var kind in only is { } one ? [one] : Enum.GetValues<TimelineKind>())
        {
            entries.AddRange(await source.ReadAsync(kind, cancellationToken));
        }

        return new([.. entries.OrderByDescending(entry => entry.At).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(take)], entries.Count > take);
    }
}
