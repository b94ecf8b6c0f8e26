using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.PublishRevision;

/// <summary>
/// Puts the draft in use from now on, or a retired exercise again. Issued plans keep their own copy and are not touched (H06).
/// Null when the clinic has no such exercise.
/// </summary>
public sealed class PublishExercise(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "exercise-published";

    public async Task<PublishOutcome?> PublishAsync(string slug, long seenVersion, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var exercise = await db.Exercises
            .Include(entry => entry.Revisions)
            .SingleOrDefaultAsync(entry => entry.ClinicId == admin.ClinicId && entry.Slug == slug, cancellationToken);
        if (exercise is null)
        {
            return null;
        }

        // Read before the catalog: whoever publishes meanwhile changes the clinic, and the later of the two is refused.
        var clinic = await db.Clinics.SingleAsync(row => row.Id == admin.ClinicId, cancellationToken);
        var problems = await ProblemsAsync(db, admin.ClinicId, exercise, cancellationToken);
        if (problems.Count > 0)
        {
            return new PublishOutcome.BreaksCatalog(problems);
        }

        if (exercise.NextToPublish is { } next && PoseProblems.In(next.Content) is { Count: > 0 } broken)
        {
            return new PublishOutcome.Incomplete([.. broken.Select(problem => new ContentGap(nameof(ExerciseContent.Poses), problem))]);
        }

        db.ExpectVersion(exercise, seenVersion);
        var now = clock.GetUtcNow();
        var outcome = exercise.Publish(now);
        if (outcome is PublishOutcome.Published published)
        {
            clinic.CatalogChanged();
            db.AuditEntries.Add(AuditEntry.Of(
                admin.ClinicId, admin.StaffId, admin.DisplayName, AuditAction, null, FormattableString.Invariant($"{slug}, revision {published.Revision}"), now));
            await db.SaveChangesAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>What would be wrong with the catalog: at this exercise, or elsewhere and not so already. Gaps of the exercise itself are said by publishing it.</summary>
    private static async Task<IReadOnlyList<CatalogProblem>> ProblemsAsync(PhysioDbContext db, ClinicId clinic, Exercise exercise, CancellationToken cancellationToken)
    {
        if (exercise.NextToPublish is not { } next || ExerciseCompleteness.GapsIn(next.Content).Count > 0)
        {
            return [];
        }

        var inUse = await db.PublishedAsync(cancellationToken);
        var known = await db.Exercises.Where(entry => entry.ClinicId == clinic).Select(entry => entry.Slug).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var already = CatalogCheck.ProblemsBetween(inUse, known).ToHashSet();
        return
        [
            .. CatalogCheck.ProblemsBetween([.. inUse.Where(entry => entry.Slug != exercise.Slug), new(exercise.Slug, next.Number, next.Content)], known)
                .Where(problem => problem.Slug == exercise.Slug || !already.Contains(problem)),
        ];
    }
}
