namespace Physio.Domain.Bench;

/// <summary>Keeps one copy of every list of slugs: thousands of virtual patients share a few hundred of them.</summary>
internal sealed class SlugLists : IEqualityComparer<IReadOnlyList<string>>
{
    private readonly HashSet<IReadOnlyList<string>> known;

    public SlugLists() => known = new(this);

    /// <summary>The copy kept of this list.</summary>
    public IReadOnlyList<string> Shared(IReadOnlyList<string> slugs)
    {
        if (known.TryGetValue(slugs, out var same))
        {
            return same;
        }

        known.Add(slugs);
        return slugs;
    }

    public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.SequenceEqual(y, StringComparer.Ordinal));

    public int GetHashCode(IReadOnlyList<string> obj) =>
        obj.Aggregate(obj.Count, (hash, slug) => HashCode.Combine(hash, slug.GetHashCode(StringComparison.Ordinal)));
}
