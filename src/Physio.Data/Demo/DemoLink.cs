using Microsoft.EntityFrameworkCore;
using Physio.Data.Catalog;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sharing;

namespace Physio.Data.Demo;

/// <summary>The one link whose secret is printed: made anew at every start for a plan that can be shown.</summary>
internal sealed class DemoLink(IDbContextFactory<PhysioDbContext> contexts, TimeProvider time)
{
    private const string CreatedBy = "Physio demo";

    public async Task<LinkSecret?> RenewAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var therapist = DemoAccounts.TherapistOf(DemoClinics.Park).Email;
        db.Clinic = await db.Users.Where(user => user.Email == therapist).Select(user => (ClinicId?)user.ClinicId).SingleOrDefaultAsync(cancellationToken);
        var name = Patient.Searchable(DemoParkPatients.Shown.Name);
        var patient = await db.Patients.FirstOrDefaultAsync(row => row.SearchName == name && row.ArchivedAt == null, cancellationToken);
        var plan = patient is null ? null : await db.Plans.Include(row => row.Versions).SingleOrDefaultAsync(row => row.PatientId == patient.Id, cancellationToken);
        if (plan is null)
        {
            return null;
        }

        await IssueAgainIfHiddenAsync(db, plan, cancellationToken);
        var now = time.GetUtcNow();
        foreach (var old in await db.ShareLinks.Where(link => link.PlanId == plan.Id && link.CreatedByName == CreatedBy && link.RevokedAt == null).ToListAsync(cancellationToken))
        {
            old.Revoke(now);
        }

        var secret = LinkSecret.New();
        db.ShareLinks.Add(ShareLink.Create(plan.ClinicId, plan.Id, secret, ShareLink.DefaultDays, CreatedBy, now));
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    private async Task IssueAgainIfHiddenAsync(PhysioDbContext db, Plan plan, CancellationToken cancellationToken)
    {
        var latest = await db.Assessments.Where(row => row.PatientId == plan.PatientId).OrderByDescending(row => row.AssessedAt).FirstAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (plan.Current.ReviewOn > today && plan.PausedAt is null && latest.Report.PrescriptionAllowed)
        {
            return;
        }

        var by = new DemoTherapist(plan.ClinicId, plan.Current.IssuedBy, plan.Current.IssuedByName);
        var visit = DemoParkPatients.Shown.Visits[^1];
        var facts = DemoFindings.Of(DemoParkPatients.Shown, visit, first: false, now);
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        var catalog = new DemoCatalog(await db.PublishedAsync(cancellationToken), await db.VersionAsync(cancellationToken));
        if (DemoPlan.Compose(facts, report, catalog, visit.MinutesPerDay, visit.Note) is { } content)
        {
            var assessment = Assessment.Record(plan.ClinicId, plan.PatientId, Guid.CreateVersion7(), facts, report, by.Id, by.Name, now);
            db.Assessments.Add(assessment);
            plan.Issue(Guid.CreateVersion7(), assessment.Id, content, by.Id, by.Name, today.AddDays(Plan.DefaultReviewDays), now);
        }
    }
}
