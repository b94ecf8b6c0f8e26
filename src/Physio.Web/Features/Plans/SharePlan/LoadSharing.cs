using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Sharing;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>Reads the links of a patient's plan.</summary>
public sealed class LoadSharing(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public async Task<SharingAnswer> LoadAsync(PatientId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var patient = await db.Patients.AsNoTracking()
            .Where(row => row.ClinicId == staff.ClinicId && row.Id == id && row.ArchivedAt == null)
            .Select(row => new { row.Name, row.BirthDate })
            .SingleOrDefaultAsync(cancellationToken);
        if (patient is null)
        {
            return new SharingAnswer.NotFound();
        }

        var shown = await (from plan in db.Plans.AsNoTracking()
                           where plan.ClinicId == staff.ClinicId && plan.PatientId == id
                           join version in db.PlanVersions.AsNoTracking()
                               on new { PlanId = plan.Id, Number = plan.CurrentVersion } equals new { version.PlanId, version.Number }
                           select new { plan.Id, Version = version }).SingleOrDefaultAsync(cancellationToken);
        if (shown is null)
        {
            return new SharingAnswer.NoPlan();
        }

        var links = await db.ShareLinks.AsNoTracking()
            .Where(link => link.ClinicId == staff.ClinicId && link.PlanId == shown.Id)
            .OrderByDescending(link => link.CreatedAt)
            .ThenByDescending(link => link.Id)
            .Select(link => new LinkState(link.Id, link.CreatedAt, link.CreatedByName, link.ExpiresAt, link.RevokedAt, link.FirstOpenedAt, link.LastOpenedAt, link.AsksBirthYear, link.AsksBirthYear && link.YearsTried >= ShareLink.MaxYearsTried))
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var live = links.Find(link => link.IsLive(now));
        return new SharingAnswer.Ready(new Sharing(
            id, InitialsOf(patient.Name), patient.BirthDate.Year, shown.Version.Number, shown.Version.Content.Items.Count, live, links)
        {
            Record = RecordText.Of(shown.Version, live, clock.LocalTimeZone),
        });
    }

    /// <summary>First letter of each name: "Maria del Carmen Orlova" is "M. d. C. O.".</summary>
    internal static string InitialsOf(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => $"{StringInfo.GetNextTextElement(part)}."));
}
