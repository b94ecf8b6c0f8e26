using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.ShowExercise;

/// <summary>One exercise of the clinic; null when the clinic has none of that slug.</summary>
public sealed class LoadExercise(ClinicContexts contexts, CurrentUser user)
{
    public async Task<ExerciseDetails?> LoadAsync(string slug, CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var exercise = await db.Exercises.AsNoTracking()
            .Include(entry => entry.Revisions)
            .SingleOrDefaultAsync(entry => entry.ClinicId == staff.ClinicId && entry.Slug == slug, cancellationToken);
        if (exercise is null)
        {
            return null;
        }

        var neighbours = exercise.Revisions
            .SelectMany(revision => new[] { revision.Content.Easier, revision.Content.Harder, revision.Content.Requires })
            .Append(exercise.ReplacedBy)
            .OfType<string>()
            .Distinct()
            .ToList();
        var named = await (
            from other in db.Exercises.AsNoTracking()
            where other.ClinicId == staff.ClinicId && neighbours.Contains(other.Slug)
            join revision in db.ExerciseRevisions.AsNoTracking() on other.Id equals revision.ExerciseId
            select new { other.Slug, revision.Number, revision.Content })
            .ToListAsync(cancellationToken);
        return Details(exercise, named.GroupBy(other => other.Slug).ToDictionary(other => other.Key, other => other.MaxBy(revision => revision.Number)!.Content.Name));
    }

    private static ExerciseDetails Details(Exercise exercise, Dictionary<string, string> names) => new(
        exercise.Slug,
        exercise.Version,
        exercise.IsRetired ? CatalogStatus.Retired : exercise.PublishedRevision is null ? CatalogStatus.Draft : CatalogStatus.Published,
        exercise.PublishedRevision,
        exercise.RetiredAt is { } at ? new Retirement(at, exercise.RetiredReason ?? "", exercise.ReplacedBy) : null,
        [.. exercise.Revisions.OrderByDescending(revision => revision.Number).Select(revision => new RevisionDetails(
            revision.Number, revision.State == RevisionState.Draft, revision.Content, revision.EditedByName, revision.EditedAt, revision.PublishedAt))],
        names);
}
