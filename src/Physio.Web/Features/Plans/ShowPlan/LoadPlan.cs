using Microsoft.EntityFrameworkCore;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Data.Sessions;
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

        var plan = await db.Plans.AsNoTracking().Include(row => row.Versions)
            .SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.PatientId == id, cancellationToken);
        if (plan is not { CurrentVersion: > 0 } || await db.NewestAssessmentAsync(staff.ClinicId, id, cancellationToken) is not { } assessment)
        {
            return new PlanAnswer.NoPlan();
        }

        var facts = assessment.Facts.AtHomeOf(patient);
        var now = clock.GetLocalNow();
        var today = PlanDelivery.Deliver(
            plan,
            facts,
            assessment.AssessedAt,
            await db.PolicyAsync(staff.ClinicId, cancellationToken),
            await db.PublishedAsync(cancellationToken),
            now,
            await db.OwnReadingsAsync(plan, now, cancellationToken));
        var rest = await db.RestUntilAsync(plan.Current, facts.AttackWithin14Days, now, cancellationToken);
        return new PlanAnswer.Ready(new PlanView(id, Views(plan), today, rest, plan.PauseReason, plan.PausedAt, patient.ArchivedAt is not null));
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
