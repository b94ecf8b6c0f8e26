using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
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

        var today = PlanDelivery.Deliver(
            plan,
            assessment.Facts.AtHomeOf(patient),
            assessment.AssessedAt,
            await db.PolicyAsync(staff.ClinicId, cancellationToken),
            await db.PublishedAsync(cancellationToken),
            clock.GetUtcNow());
        var rest = await RestAsync(db, plan, assessment.Facts.AttackWithin14Days, cancellationToken);
        return new PlanAnswer.Ready(new PlanView(id, Views(plan), today, rest, plan.PauseReason, plan.PausedAt, patient.ArchivedAt is not null));
    }

    /// <summary>After red pain the link rests, whatever the screening says.</summary>
    private async Task<DateTimeOffset?> RestAsync(PhysioDbContext db, Plan plan, bool attackWithin14Days, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now.AddHours(-PainRest.HoursAfterAttack);
        var reports = await db.SessionReports.AsNoTracking()
            .Where(report => report.ClinicId == plan.ClinicId && report.PlanId == plan.Id && report.At > since)
            .ToListAsync(cancellationToken);
        return PainRest.Until(reports, plan, attackWithin14Days, now);
    }

    private static List<VersionView> Views(Plan plan)
    {
        var versions = plan.Versions.OrderByDescending(version => version.Number).ToList();
        return [.. versions.Select((version, index) => new VersionView(
            version.Number,
            version.IssuedAt,
            version.IssuedByName,
            version.ReviewOn,
            version.Content,
            index + 1 < versions.Count ? PlanDifference.Between(versions[index + 1].Content, version.Content) : []))];
    }
}
