using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Policies;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.Web.Shell;

namespace Physio.Web.Features.Bench;

/// <summary>What an admin can try: the policies there are, and the clinic's catalog with and without its drafts.</summary>
public sealed class LoadBench(ClinicContexts contexts, CurrentUser user)
{
    public async Task<BenchSetup> LoadAsync(CancellationToken cancellationToken)
    {
        var admin = await user.RequireAdminAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var policy = await db.PolicyAsync(admin.ClinicId, cancellationToken);
        var candidates = await CandidatesAsync(db, admin.ClinicId, cancellationToken);
        var published = await db.PublishedAsync(cancellationToken);
        var drafts = await DraftsAsync(db, admin.ClinicId, cancellationToken);
        var known = await db.Exercises.AsNoTracking().Where(exercise => exercise.ClinicId == admin.ClinicId).Select(exercise => exercise.Slug)
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return await Task.Run(() => BenchSetup.Of(policy, candidates, published, drafts, known), cancellationToken);
    }

    /// <summary>The policies that can be tried: all that a clinic may use, and its drafts.</summary>
    private static async Task<IReadOnlyList<ThresholdPolicy>> CandidatesAsync(PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken)
    {
        var drafts = await db.ClinicPolicies.AsNoTracking()
            .Where(policy => policy.ClinicId == clinic && policy.State == PolicyState.Draft)
            .OrderBy(policy => policy.Name).ThenBy(policy => policy.Number)
            .Select(policy => policy.Content)
            .ToListAsync(cancellationToken);
        return [.. (await db.PoliciesAsync(clinic, cancellationToken)).Concat(drafts).Select(content => content.Limits)];
    }

    /// <summary>The draft of every exercise that has one; a retired exercise stays out.</summary>
    private static async Task<IReadOnlyList<CatalogExercise>> DraftsAsync(PhysioDbContext db, ClinicId clinic, CancellationToken cancellationToken) =>
        await (from exercise in db.Exercises.AsNoTracking()
               where exercise.ClinicId == clinic && exercise.RetiredAt == null
               join revision in db.ExerciseRevisions.AsNoTracking() on exercise.Id equals revision.ExerciseId
               where revision.State == RevisionState.Draft
               orderby exercise.Slug
               select new CatalogExercise(exercise.Slug, revision.Number, revision.Content))
            .ToListAsync(cancellationToken);
}
