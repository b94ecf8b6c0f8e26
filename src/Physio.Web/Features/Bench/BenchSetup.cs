using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Bench;

/// <summary>What can be tried on the bench.</summary>
/// <param name="Live">The policy in use.</param>
/// <param name="Candidates">The policies that can be tried, the one in use among them.</param>
/// <param name="Published">The exercises in use.</param>
/// <param name="Drafts">The exercises somebody is writing, as written.</param>
/// <param name="LiveCatalog">The catalog in use, checked.</param>
/// <param name="DraftCatalog">The catalog as it would be with every draft published, checked.</param>
public sealed record BenchSetup(
    ThresholdPolicy Live,
    IReadOnlyList<ThresholdPolicy> Candidates,
    IReadOnlyList<CatalogExercise> Published,
    IReadOnlyList<CatalogExercise> Drafts,
    BenchCatalog LiveCatalog,
    BenchCatalog DraftCatalog)
{
    public static BenchSetup Of(
        ThresholdPolicy live, IReadOnlyList<ThresholdPolicy> candidates, IReadOnlyList<CatalogExercise> published, IReadOnlyList<CatalogExercise> drafts, IReadOnlySet<string> known)
    {
        var drafted = drafts.Select(draft => draft.Slug).ToHashSet(StringComparer.Ordinal);
        return new(
            live,
            candidates.Contains(live) ? candidates : [live, .. candidates],
            published,
            drafts,
            BenchCatalog.Of(published, known),
            BenchCatalog.Of([.. published.Where(exercise => !drafted.Contains(exercise.Slug)), .. drafts], known));
    }

    /// <summary>The catalog that would be tried.</summary>
    public BenchCatalog Tried(bool withDrafts) => withDrafts ? DraftCatalog : LiveCatalog;

    public BenchTrial Trial(ThresholdPolicy policy, bool withDrafts) => new(Live, Published, policy, withDrafts ? DraftCatalog.Prescribable : Published);

    /// <summary>A draft of an exercise that is not in use yet.</summary>
    public bool IsNew(CatalogExercise draft) => Published.All(exercise => exercise.Slug != draft.Slug);
}
