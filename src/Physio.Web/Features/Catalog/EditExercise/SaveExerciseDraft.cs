using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Web.Shell;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>
/// Writes a draft, which may be incomplete. A published revision is never changed: writing opens the next one.
/// Saving the same twice stores it once.
/// </summary>
public sealed class SaveExerciseDraft(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "exercise-draft-saved";

    public async Task<SaveDraftOutcome> SaveAsync(ExerciseEdit edit, CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var exercise = await db.Exercises
            .Include(entry => entry.Revisions)
            .SingleOrDefaultAsync(entry => entry.ClinicId == admin.ClinicId && entry.Slug == edit.Slug, cancellationToken);
        if (exercise is null && edit.SeenVersion is not null)
        {
            return new SaveDraftOutcome.NotFound();
        }

        if (exercise?.CurrentDraft is { } same && Snapshots.Write(same.Content) == Snapshots.Write(edit.Content))
        {
            return new SaveDraftOutcome.Saved(same.Number, exercise.Version);
        }

        var problems = await ProblemsAsync(db, admin.ClinicId, edit, exercise is not null, cancellationToken);
        if (problems.Count > 0)
        {
            return new SaveDraftOutcome.Refused(problems);
        }

        var now = clock.GetUtcNow();
        if (exercise is null)
        {
            exercise = Exercise.Create(admin.ClinicId, edit.Slug, edit.Content, admin.DisplayName, now);
            db.Exercises.Add(exercise);
        }
        else
        {
            db.ExpectVersion(exercise, edit.SeenVersion!.Value);
            exercise.Edit(edit.Content, admin.DisplayName, now);
        }

        var number = exercise.CurrentDraft!.Number;
        db.AuditEntries.Add(AuditEntry.Of(
            admin.ClinicId, admin.StaffId, admin.DisplayName, AuditAction, null, FormattableString.Invariant($"{exercise.Slug}, revision {number}"), now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException && edit.SeenVersion is null)
        {
            // Somebody else may have taken the slug since it was looked up.
            await using var fresh = await contexts.OpenAsync(cancellationToken);
            if (await fresh.Exercises.AnyAsync(entry => entry.ClinicId == admin.ClinicId && entry.Slug == edit.Slug, cancellationToken))
            {
                return new SaveDraftOutcome.Refused([new(nameof(ExerciseForm.Slug), CatalogTexts.SlugTaken)]);
            }

            throw;
        }

        return new SaveDraftOutcome.Saved(number, exercise.Version);
    }

    private static async Task<IReadOnlyList<ContentGap>> ProblemsAsync(PhysioDbContext db, ClinicId clinic, ExerciseEdit edit, bool exists, CancellationToken cancellationToken)
    {
        List<ContentGap> problems = [];
        if (edit.SeenVersion is null && !ExerciseSlug.IsValid(edit.Slug))
        {
            problems.Add(new(nameof(ExerciseForm.Slug), CatalogTexts.SlugRule));
        }
        else if (edit.SeenVersion is null && exists)
        {
            problems.Add(new(nameof(ExerciseForm.Slug), CatalogTexts.SlugTaken));
        }

        problems.AddRange(PoseProblems.In(edit.Content).Select(problem => new ContentGap(nameof(ExerciseContent.Poses), problem)));
        (string Field, string? Slug)[] neighbours =
        [
            (nameof(ExerciseContent.Easier), edit.Content.Easier),
            (nameof(ExerciseContent.Harder), edit.Content.Harder),
            (nameof(ExerciseContent.Requires), edit.Content.Requires),
        ];
        foreach (var (field, neighbour) in neighbours.Where(pair => pair.Slug is not null))
        {
            if (neighbour == edit.Slug)
            {
                problems.Add(new(field, CatalogTexts.NeighbourIsItself));
            }
            else if (!await db.Exercises.AnyAsync(other => other.ClinicId == clinic && other.Slug == neighbour, cancellationToken))
            {
                problems.Add(new(field, CatalogWords.Say(CatalogTexts.NeighbourUnknown, neighbour!)));
            }
        }

        return problems;
    }
}
