using Physio.Domain.Exercises;

namespace Physio.Domain.Bench;

/// <summary>
/// A catalog as it is written, drafts included, made fit for the bench: what could not be published is set aside with its gaps, so that it
/// is never shown as allowed, and what is wrong with the whole is said.
/// </summary>
/// <param name="Prescribable">What the screening may look at.</param>
/// <param name="NotPrescribable">Incomplete exercises, by slug.</param>
/// <param name="Problems">What is wrong between the exercises; see <see cref="CatalogCheck"/>.</param>
public sealed record BenchCatalog(
    IReadOnlyList<CatalogExercise> Prescribable, IReadOnlyList<IncompleteExercise> NotPrescribable, IReadOnlyList<CatalogProblem> Problems)
{
    /// <summary>A catalog of more than <see cref="CatalogCheck.MostExercises"/> is not run.</summary>
    public bool TooLarge => Prescribable.Count + NotPrescribable.Count > CatalogCheck.MostExercises;

    /// <param name="written">Every exercise that would be in use.</param>
    /// <param name="known">Slugs of the clinic that are not in use: steps may lead to them.</param>
    public static BenchCatalog Of(IReadOnlyList<CatalogExercise> written, IReadOnlySet<string> known)
    {
        List<IncompleteExercise> incomplete =
        [
            .. from exercise in written
               let gaps = ExerciseCompleteness.GapsIn(exercise.Content)
               where gaps.Count > 0
               orderby exercise.Slug
               select new IncompleteExercise(exercise.Slug, exercise.Content.Name, gaps),
        ];
        var left = incomplete.Select(exercise => exercise.Slug).ToHashSet(StringComparer.Ordinal);
        return new([.. written.Where(exercise => !left.Contains(exercise.Slug))], incomplete, CatalogCheck.ProblemsBetween(written, known));
    }
}

/// <summary>An exercise that would not be prescribable, and why.</summary>
public sealed record IncompleteExercise(string Slug, string Name, IReadOnlyList<ContentGap> Gaps);
