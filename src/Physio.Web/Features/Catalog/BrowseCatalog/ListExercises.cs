using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>All exercises of the clinic, by name. Therapists may read it too.</summary>
public sealed class ListExercises(ClinicContexts contexts, CurrentUser user)
{
    public async Task<IReadOnlyList<CatalogRow>> LoadAsync(CancellationToken cancellationToken)
    {
        var staff = await user.RequireAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var revisions = await (
            from exercise in db.Exercises.AsNoTracking()
            where exercise.ClinicId == staff.ClinicId
            join revision in db.ExerciseRevisions.AsNoTracking() on exercise.Id equals revision.ExerciseId
            where revision.Number == exercise.PublishedRevision || revision.State == RevisionState.Draft
            select new { exercise.Slug, exercise.PublishedRevision, exercise.RetiredAt, revision.Number, revision.State, revision.Content })
            .ToListAsync(cancellationToken);
        return [.. revisions
            .GroupBy(revision => revision.Slug)
            .Select(versions => (Shown: versions.MinBy(version => version.State == RevisionState.Draft)!, HasDraft: versions.Any(version => version.State == RevisionState.Draft)))
            .Select(entry => CatalogRow.Of(
                entry.Shown.Slug,
                entry.Shown.Number,
                entry.Shown.Content,
                entry.Shown.RetiredAt is not null ? CatalogStatus.Retired : entry.Shown.PublishedRevision is null ? CatalogStatus.Draft : CatalogStatus.Published,
                entry.HasDraft))
            .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(row => row.Slug, StringComparer.Ordinal)];
    }
}
