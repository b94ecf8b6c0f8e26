using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Policies;
using Physio.Data.Sessions;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

/// <summary>The plan as it may be shown at this moment: every entry screens again with what is stored now.</summary>
public sealed record TodaysPlan(Clinic Clinic, PlanVersion Version, Delivery Delivery, DateTimeOffset? RestUntil)
{
    /// <summary>How long red pain rests the exercises of this patient.</summary>
    public int RestHours { get; init; } = PainRest.Hours;

    /// <summary>The only way to exercises: screened just now and not resting.</summary>
    public Delivery.Open? Open => RestUntil is null ? Delivery as Delivery.Open : null;

    /// <param name="visit">The entry.</param>
    /// <param name="measured">Readings that are about to be stored, before those of the last hours.</param>
    public static async Task<TodaysPlan> LoadAsync(LinkVisit visit, CancellationToken cancellationToken, OwnReadings? measured = null)
    {
        var (db, plan) = (visit.Db, visit.Plan);
        var clinic = await db.Clinics.SingleAsync(row => row.Id == plan.ClinicId, cancellationToken);
        var version = await db.PlanVersions.SingleAsync(row => row.PlanId == plan.Id && row.Number == plan.CurrentVersion, cancellationToken);
        var newest = await db.Assessments.AsNoTracking()
            .Where(row => row.PatientId == plan.PatientId)
            .OrderByDescending(row => row.AssessedAt).ThenByDescending(row => row.Id)
            .FirstAsync(cancellationToken);
        var facts = newest.Facts.AtHomeOf(visit.Patient);
        var catalog = await CatalogAsync(db, version.Content, cancellationToken);
        var policy = await db.PolicyAsync(clinic, cancellationToken);
        var earlier = await db.OwnReadingsAsync(plan, visit.Now, cancellationToken);
        var delivery = PlanDelivery.Deliver(plan, facts, newest.AssessedAt, policy, catalog, visit.Now, measured?.After(earlier) ?? earlier);
        var rest = await db.RestUntilAsync(version, facts.AttackWithin14Days, visit.Now, cancellationToken);
        return new TodaysPlan(clinic, version, delivery, rest?.ToOffset(visit.Now.Offset)) { RestHours = PainRest.HoursOf(facts.AttackWithin14Days) };
    }

    /// <summary>What the plan's exercises look like in today's catalog; retired and unpublished ones are missing.</summary>
    private static async Task<IReadOnlyList<CatalogExercise>> CatalogAsync(PhysioDbContext db, PlanContent content, CancellationToken cancellationToken)
    {
        var slugs = content.Items.Select(item => item.Slug).ToList();
        var rows = await db.Exercises.AsNoTracking()
            .Where(exercise => slugs.Contains(exercise.Slug) && exercise.RetiredAt == null && exercise.PublishedRevision != null)
            .Join(
                db.ExerciseRevisions,
                exercise => new { exercise.Id, Number = exercise.PublishedRevision!.Value },
                revision => new { Id = revision.ExerciseId, revision.Number },
                (exercise, revision) => new { exercise.Slug, revision.Number, revision.Content })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CatalogExercise(row.Slug, row.Number, row.Content))];
    }
}
