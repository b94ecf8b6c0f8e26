using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;

namespace Physio.Data.Catalog;

/// <summary>
/// Brings a shipped catalog into a clinic's own. What the clinic wrote or retired itself stays as it is; running it again changes nothing.
/// </summary>
public sealed class CatalogImporter(IDbContextFactory<PhysioDbContext> contexts, TimeProvider time)
{
    public const string AuditAction = "catalog.imported";

    /// <summary>Imports in one transaction and says how many entries it published. A catalog that is not in order as a whole is refused before anything is read.</summary>
    public async Task<int> ImportAsync(ClinicId clinic, CatalogFile catalog, string byName, CancellationToken cancellationToken = default)
    {
        Check(catalog);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Clinic = clinic;
        var present = await db.Exercises.Include(exercise => exercise.Revisions).ToDictionaryAsync(exercise => exercise.Slug, cancellationToken);
        var now = time.GetUtcNow();
        var published = 0;
        foreach (var entry in catalog.Exercises)
        {
            if (!present.TryGetValue(entry.Slug, out var exercise))
            {
                exercise = Exercise.Create(clinic, entry.Slug, entry.Content, byName, now);
                db.Exercises.Add(exercise);
                Publish(exercise, catalog.Version, now);
                published++;
            }
            else if (exercise is { EditedByClinic: false, IsRetired: false } && exercise.ShippedVersion < catalog.Version && Update(exercise, entry.Content))
            {
                published++;
            }
        }

        if (published > 0)
        {
            (await db.Clinics.SingleAsync(row => row.Id == clinic, cancellationToken)).CatalogChanged();
            db.AuditEntries.Add(AuditEntry.Of(
                clinic, null, byName, AuditAction, null, FormattableString.Invariant($"Version {catalog.Version} of the shipped catalog: {published} published"), now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return published;

        bool Update(Exercise exercise, ExerciseContent content)
        {
            if (Snapshots.Write(exercise.Published!.Content) == Snapshots.Write(content))
            {
                exercise.LoadedFromShipped(catalog.Version);
                return false;
            }

            exercise.Edit(content, byName, now);
            Publish(exercise, catalog.Version, now);
            return true;
        }
    }

    private static void Check(CatalogFile catalog)
    {
        if (CatalogCheck.ProblemsIn([.. catalog.Exercises.Select(entry => new CatalogExercise(entry.Slug, 1, entry.Content))]) is { Count: > 0 } problems)
        {
            throw new InvalidOperationException($"The shipped catalog is not in order: {string.Join(' ', problems.Select(problem => problem.Sentence))}");
        }
    }

    private static void Publish(Exercise exercise, int shippedVersion, DateTimeOffset now)
    {
        if (exercise.Publish(now) is PublishOutcome.Incomplete(var gaps))
        {
            throw new InvalidOperationException($"The shipped exercise {exercise.Slug} is incomplete: {string.Join(' ', gaps.Select(gap => gap.Sentence))}");
        }

        exercise.LoadedFromShipped(shippedVersion);
    }
}
