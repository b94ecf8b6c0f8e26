using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.IssuePlan;

/// <summary>
/// Issues a draft. Nothing that the page said is believed: assessment, policy, catalog and plan are read again in one transaction and the
/// draft is screened once more (S53, H10).
/// </summary>
public sealed class IssueDraft(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "plan-issued";

    public async Task<IssueOutcome> IssueAsync(IssueCommand command, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        try
        {
            await using var db = await contexts.OpenAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var outcome = await DecideAsync(db, staff, command, cancellationToken);
            if (outcome is IssueOutcome.Issued)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return outcome;
        }
        catch (DbUpdateException)
        {
            // Two saves met: either the same operation twice, or a colleague was faster. Reading again tells which.
            await using var db = await contexts.OpenAsync(cancellationToken);
            if (await AlreadyDecidedAsync(db, staff.ClinicId, command, cancellationToken) is { } decided)
            {
                return decided;
            }

            throw;
        }
    }

    private async Task<IssueOutcome> DecideAsync(PhysioDbContext db, SignedInStaff staff, IssueCommand command, CancellationToken cancellationToken)
    {
        var patient = await db.Patients.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.Id == command.Patient && row.ArchivedAt == null, cancellationToken);
        if (patient is null)
        {
            return new IssueOutcome.NotFound();
        }

        if (await AlreadyDecidedAsync(db, staff.ClinicId, command, cancellationToken) is { } decided)
        {
            return decided;
        }

        var assessment = await db.NewestAssessmentAsync(staff.ClinicId, command.Patient, cancellationToken);
        if (assessment is null)
        {
            return new IssueOutcome.NotFound();
        }

        if (assessment.Id != command.Assessment)
        {
            return new IssueOutcome.AssessmentChanged(assessment.AssessedByName, assessment.AssessedAt);
        }

        var facts = assessment.Facts.AtHomeOf(patient);
        var report = PatientScreening.Evaluate(facts, await db.PolicyAsync(staff.ClinicId, cancellationToken));
        var catalog = await db.PublishedAsync(cancellationToken);
        var review = PlanReview.Review(command.Items, facts, report, catalog);
        List<string> against = [.. IssueChecks.Against(command, review, assessment, catalog, clock.Today(), clock.GetUtcNow())];
        if (against.Count > 0 || !review.MayBeIssued)
        {
            return new IssueOutcome.Refused(against);
        }

        var plan = await db.Plans.SingleOrDefaultAsync(row => row.ClinicId == staff.ClinicId && row.PatientId == command.Patient, cancellationToken);
        if ((plan?.CurrentVersion ?? 0) != command.ShownVersion
            && await AlreadyDecidedAsync(db, staff.ClinicId, command, cancellationToken) is { } meanwhile)
        {
            // A colleague's version came in between the first look and reading the plan.
            return meanwhile;
        }

        if (plan?.PausedAt > assessment.AssessedAt)
        {
            return new IssueOutcome.Refused([PlanTexts.AlarmSinceAssessment]);
        }

        var history = await db.DoseHistoryAsync(staff.ClinicId, command.Patient, catalog, clock.GetUtcNow(), cancellationToken);
        var content = new PlanContent(
            Items(review, PrescriptionService.Explain(facts, report, catalog, command.Items, command.Wishes, history)),
            command.Note.Trim(),
            await db.VersionAsync(cancellationToken),
            report.Policy,
            report,
            CompositionTable.Version,
            command.Options);
        return await StoreAsync(db, staff, command, plan, assessment.Id, content, cancellationToken);
    }

    private async Task<IssueOutcome> StoreAsync(
        PhysioDbContext db, SignedInStaff staff, IssueCommand command, Plan? plan, AssessmentId assessment, PlanContent content, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (plan is null)
        {
            plan = Plan.Open(staff.ClinicId, command.Patient);
            db.Plans.Add(plan);
        }

        var version = plan.Issue(command.OperationId, assessment, content, staff.StaffId, staff.DisplayName, command.ReviewOn!.Value, now);
        db.AuditEntries.Add(AuditEntry.Of(
            staff.ClinicId,
            staff.StaffId,
            staff.DisplayName,
            AuditAction,
            command.Patient,
            FormattableString.Invariant($"Version {version.Number}, {content.Items.Count} exercises, review on {version.ReviewOn:yyyy-MM-dd}"),
            now));
        await db.SaveChangesAsync(cancellationToken);
        return new IssueOutcome.Issued(plan.Id, version.Number);
    }

    /// <summary>The answer when this operation was stored before, or when a version is there that the therapist has not seen.</summary>
    private static async Task<IssueOutcome?> AlreadyDecidedAsync(PhysioDbContext db, ClinicId clinic, IssueCommand command, CancellationToken cancellationToken)
    {
        var issued = await (from plan in db.Plans.AsNoTracking()
                            where plan.ClinicId == clinic && plan.PatientId == command.Patient
                            join version in db.PlanVersions.AsNoTracking() on plan.Id equals version.PlanId
                            where version.OperationId == command.OperationId || version.Number == plan.CurrentVersion
                            select new { plan.Id, version.Number, version.OperationId, version.IssuedByName })
            .ToListAsync(cancellationToken);
        if (issued.Find(version => version.OperationId == command.OperationId) is { } mine)
        {
            return new IssueOutcome.Issued(mine.Id, mine.Number);
        }

        return issued.MaxBy(version => version.Number) is { } latest && latest.Number != command.ShownVersion
            ? new IssueOutcome.IssuedMeanwhile(latest.Number, latest.IssuedByName)
            : null;
    }

    private static List<PlanItem> Items(DraftReview review, PlanProposal explained) =>
    [
        .. from row in review.Items
           join chosen in explained.Chosen on row.Item.Slug equals chosen.Exercise.Slug
           select PlanItem.Of(chosen, row.Item.Dose, row.Item.Note),
    ];
}
