using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.ShowPlan;

/// <summary>Reads a patient's plan as it was issued and screens it as the link does.</summary>
public sealed class LoadPlan(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public async Task<PlanAnswer> LoadAsync(PatientId id, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var patient = await db.Patients.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.Id == id, cancellationToken);
        if (patient is null)
        {
            return new PlanAnswer.NotFound();
        }

        if (await db.PlanTodayAsync(patient, clock, cancellationToken) is not { } today)
        {
            return new PlanAnswer.NoPlan();
        }

        var plan = today.Plan;
        return new PlanAnswer.Ready(new PlanView(id, Views(plan), today.Delivery, today.RestUntil, plan.PauseReason, plan.PausedAt, patient.ArchivedAt is not null));
    }

    private static List<VersionView> Views(Plan plan)
    {
        var versions = plan.Versions.OrderByDescending(version => version.Number).ToList();
        return [.. versions.Select((version, index) => new VersionView(
            version.Number,
            version.IssuedAt,
            version.IssuedByName,
            version.ReviewOn,
            IssuedLine.Of(version.Content),
            version.Content.Note,
            OptionWords.Of(version.Content.Options),
            index + 1 < versions.Count ? PlanDifference.Between(versions[index + 1].Content, version.Content) : []))];
    }
}
