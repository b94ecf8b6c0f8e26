using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Figures;

/// <summary>
/// Draws a picture by its address that this process has not drawn yet, after a restart or on another instance, from the
/// revision it was made of. A hash opens one picture and tells nothing else, so no clinic is asked for.
/// </summary>
public sealed class FindFigure(FigureShelf shelf, IDbContextFactory<PhysioDbContext> contexts)
{
    internal async Task<KeptFile?> FindAsync(string slug, string hash, FigureRequest? request, CancellationToken cancellationToken)
    {
        if (request is null)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var contents = await (
            from exercise in db.Exercises.IgnoreQueryFilters().AsNoTracking()
            where exercise.Slug == slug
            join revision in db.ExerciseRevisions.IgnoreQueryFilters().AsNoTracking() on exercise.Id equals revision.ExerciseId
            select revision.Content).ToListAsync(cancellationToken);
        var content = contents.FirstOrDefault(content => request.HashFor(slug, content) == hash);
        return content is null ? null : shelf.Get(slug, content, request);
    }
}
