using Physio.Domain.Bench;

namespace Physio.Web.Features.Bench;

/// <summary>What a run found.</summary>
/// <param name="Coverage">How many exercises the draft leaves for whom.</param>
/// <param name="NewHoles">Sentences of holes that are not there today.</param>
/// <param name="Names">Names of the exercises, by slug.</param>
public sealed record BenchReport(
    BenchTrial Trial, BenchComparison Comparison, CoverageMap Coverage, IReadOnlySet<string> NewHoles, IReadOnlyDictionary<string, string> Names)
{
    public static BenchReport Of(BenchTrial trial, IReadOnlyList<BenchOutcome> outcomes)
    {
        var draft = CoverageMap.Of([.. outcomes.Select(outcome => (outcome.Case, outcome.Draft))]);
        var live = trial.IsLive ? draft : CoverageMap.Of([.. outcomes.Select(outcome => (outcome.Case, outcome.Live))]);
        return new(
            trial,
            BenchComparison.Of(outcomes),
            draft,
            draft.Holes.Select(hole => hole.Sentence).Except(live.Holes.Select(hole => hole.Sentence)).ToHashSet(StringComparer.Ordinal),
            trial.Draft.Catalog.Concat(trial.Live.Catalog).DistinctBy(exercise => exercise.Slug).ToDictionary(exercise => exercise.Slug, exercise => exercise.Content.Name, StringComparer.Ordinal));
    }

    public string NamesOf(IEnumerable<string> slugs) => string.Join(", ", slugs.Select(slug => Names.GetValueOrDefault(slug, slug)).Order(StringComparer.CurrentCulture));
}
