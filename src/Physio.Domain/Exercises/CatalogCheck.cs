namespace Physio.Domain.Exercises;

/// <summary>
/// Checks a whole catalog: every exercise complete, every step and prerequisite leads to an exercise that is there, and none comes back to
/// itself. Time grows with the number of exercises and no faster; the order of the catalog does not matter.
/// </summary>
public static class CatalogCheck
{
    /// <summary>More exercises than this are refused.</summary>
    public const int MostExercises = 20_000;

    /// <summary>Field of a problem that concerns the whole catalog.</summary>
    public const string WholeCatalog = "Exercises";

    /// <summary>Everything wrong, by slug; empty when the catalog may be used.</summary>
    /// <param name="catalog">The exercises in use.</param>
    /// <param name="known">Further slugs of the clinic, retired or not yet published: an easier or harder step may name them, a prerequisite may not.</param>
    public static IReadOnlyList<CatalogProblem> ProblemsIn(IReadOnlyList<CatalogExercise> catalog, IReadOnlySet<string>? known = null) =>
        TooMany(catalog) is { } refused
            ? [refused]
            : InOrder(ProblemsBetween(catalog, known).Concat(catalog.SelectMany(Incomplete)));

    /// <summary>The same without what is missing inside single exercises.</summary>
    public static IReadOnlyList<CatalogProblem> ProblemsBetween(IReadOnlyList<CatalogExercise> catalog, IReadOnlySet<string>? known = null)
    {
        if (TooMany(catalog) is { } refused)
        {
            return [refused];
        }

        var entries = catalog.GroupBy(exercise => exercise.Slug, StringComparer.Ordinal).ToList();
        var bySlug = entries.ToDictionary(entry => entry.Key, entry => entry.First().Content, StringComparer.Ordinal);
        return InOrder(
        [
            .. entries.Where(entry => entry.Count() > 1).Select(entry => new CatalogProblem(
                entry.Key, nameof(CatalogExercise.Slug), FormattableString.Invariant($"The short name {entry.Key} stands in the catalog {entry.Count()} times; it may stand once."))),
            .. bySlug.SelectMany(entry => DeadEnds(entry.Key, entry.Value, bySlug, known)),
            .. CatalogRings.In(bySlug),
        ]);
    }

    private static CatalogProblem? TooMany(IReadOnlyList<CatalogExercise> catalog) => catalog.Count <= MostExercises ? null : new(
        "", WholeCatalog, FormattableString.Invariant($"The catalog has {catalog.Count} exercises; at most {MostExercises} can be used."));

    private static IEnumerable<CatalogProblem> DeadEnds(string slug, ExerciseContent content, Dictionary<string, ExerciseContent> catalog, IReadOnlySet<string>? known)
    {
        (string Field, string Word, string? Other)[] steps =
        [
            (nameof(content.Easier), "easier", content.Easier),
            (nameof(content.Harder), "harder", content.Harder),
            (nameof(content.Requires), "required", content.Requires),
        ];
        foreach (var (field, word, other) in steps)
        {
            if (other == slug)
            {
                yield return new(slug, field, $"{content.Name} names itself as the {word} exercise.");
            }
            else if (other is not null && !catalog.ContainsKey(other) && (field == nameof(content.Requires) || known?.Contains(other) is not true))
            {
                yield return new(slug, field, field == nameof(content.Requires)
                    ? $"{content.Name} requires {other}, which is not in use: it could never be given."
                    : $"{content.Name} names {other} as the {word} exercise, but there is no such exercise.");
            }
        }
    }

    private static IEnumerable<CatalogProblem> Incomplete(CatalogExercise exercise) =>
        ExerciseCompleteness.GapsIn(exercise.Content).Select(gap => new CatalogProblem(exercise.Slug, gap.Field, $"{exercise.Slug}: {gap.Sentence}"));

    private static IReadOnlyList<CatalogProblem> InOrder(IEnumerable<CatalogProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Slug, StringComparer.Ordinal).ThenBy(problem => problem.Field, StringComparer.Ordinal).ThenBy(problem => problem.Sentence, StringComparer.Ordinal)];
}
