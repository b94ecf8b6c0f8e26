using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.EditExercise.Figure;

/// <summary>An exercise of the clinic that has a figure.</summary>
public sealed record FigureSource(string Slug, string Name, string Poses);

/// <summary>The figures of the clinic that a new one can start from, by name of the exercise: as published, else as drafted.</summary>
public sealed class ListFigures(ClinicContexts contexts, CurrentUser user)
{
    public async Task<IReadOnlyList<FigureSource>> LoadAsync(CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var revisions = await (
            from exercise in db.Exercises.AsNoTracking()
            where exercise.ClinicId == admin.ClinicId
            join revision in db.ExerciseRevisions.AsNoTracking() on exercise.Id equals revision.ExerciseId
            where revision.Number == exercise.PublishedRevision || (exercise.PublishedRevision == null && revision.State == RevisionState.Draft)
            select new { exercise.Slug, revision.Content })
            .ToListAsync(cancellationToken);
        return [.. from revision in revisions
                   let poses = revision.Content.Poses
                   where poses is not null
                   orderby revision.Content.Name, revision.Slug
                   select new FigureSource(revision.Slug, revision.Content.Name, poses)];
    }
}
