using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;

namespace Physio.Data.Catalog;

/// <summary>The catalog of the context's clinic as the composer and the screening read it.</summary>
public static class CatalogQueries
{
    /// <summary>The revision in use of every exercise that is not retired, by slug.</summary>
    public static async Task<IReadOnlyList<CatalogExercise>> PublishedAsync(this PhysioDbContext db, CancellationToken cancellationToken = default) =>
        await (from exercise in db.Exercises.AsNoTracking()
               where exercise.RetiredAt == null
               join revision in db.ExerciseRevisions.AsNoTracking()
                   on new { exercise.Id, Number = exercise.PublishedRevision } equals new { Id = revision.ExerciseId, Number = (int?)revision.Number }
               orderby exercise.Slug
               select new CatalogExercise(exercise.Slug, revision.Number, revision.Content))
            .ToListAsync(cancellationToken);

    /// <summary>The number that an issued plan keeps: it grows with every publication and retirement.</summary>
    public static Task<int> VersionAsync(this PhysioDbContext db, CancellationToken cancellationToken = default) =>
        db.Clinics.Where(clinic => clinic.Id == db.Clinic).Select(clinic => clinic.CatalogVersion).SingleAsync(cancellationToken);
}
