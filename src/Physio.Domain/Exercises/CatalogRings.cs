namespace Physio.Domain.Exercises;

/// <summary>Finds exercises that get harder, or require each other, in a ring.</summary>
internal static class CatalogRings
{
    private const int NamesShown = 6;

    public static IEnumerable<CatalogProblem> In(IReadOnlyDictionary<string, ExerciseContent> catalog)
    {
        foreach (var ring in Rings.In(Ladder(catalog)))
        {
            yield return new(ring[0], FieldOf(ring, catalog), $"{Words(ring)}: these exercises get harder in a ring.");
        }

        foreach (var ring in Rings.In(Prerequisites(catalog)))
        {
            yield return new(ring[0], nameof(ExerciseContent.Requires), $"{Words(ring)}: these exercises require each other in a ring, so none could ever be given.");
        }
    }

    /// <summary>From each exercise to the harder ones, whichever of the two says so.</summary>
    private static SortedDictionary<string, SortedSet<string>> Ladder(IReadOnlyDictionary<string, ExerciseContent> catalog) => Steps(catalog.SelectMany(entry => new[]
    {
        (Lighter: entry.Key, Harder: entry.Value.Harder),
        (Lighter: entry.Value.Easier, Harder: entry.Key),
    }), catalog);

    private static SortedDictionary<string, SortedSet<string>> Prerequisites(IReadOnlyDictionary<string, ExerciseContent> catalog) =>
        Steps(catalog.Select(entry => ((string?)entry.Key, entry.Value.Requires)), catalog);

    private static SortedDictionary<string, SortedSet<string>> Steps(IEnumerable<(string? From, string? To)> steps, IReadOnlyDictionary<string, ExerciseContent> catalog)
    {
        var targets = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (from, to) in steps)
        {
            // An exercise that names itself or nothing that is there is said elsewhere.
            if (from is not null && to is not null && from != to && catalog.ContainsKey(from) && catalog.ContainsKey(to))
            {
                targets.TryAdd(from, new(StringComparer.Ordinal));
                targets[from].Add(to);
            }
        }

        return targets;
    }

    private static string FieldOf(IReadOnlyList<string> ring, IReadOnlyDictionary<string, ExerciseContent> catalog) =>
        catalog[ring[0]].Harder == ring[1] ? nameof(ExerciseContent.Harder) : nameof(ExerciseContent.Easier);

    private static string Words(IReadOnlyList<string> ring) =>
        string.Join(" → ", ring.Count > NamesShown ? [.. ring.Take(NamesShown), "…"] : ring) + $" → {ring[0]}";
}
