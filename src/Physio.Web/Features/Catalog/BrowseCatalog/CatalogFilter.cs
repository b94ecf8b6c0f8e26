namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>What the address asks of the list. Values nobody knows are left out.</summary>
public sealed record CatalogFilter(string Text, IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen)
{
    public const string TextKey = "q";

    public static CatalogFilter Of(string? text, Func<string, IReadOnlyList<string>?> values) => new(
        text?.Trim() ?? "",
        CatalogFacet.All.ToDictionary(
            facet => facet.Key,
            IReadOnlyList<string> (facet) => [.. facet.Values.Select(value => value.Code).Where(code => values(facet.Key)?.Contains(code) == true)]));

    public bool IsEmpty => Text.Length == 0 && Chosen.Values.All(values => values.Count == 0);

    public bool Has(CatalogFacet facet, FacetValue value) => Chosen[facet.Key].Contains(value.Code);

    public CatalogFilter With(CatalogFacet facet, FacetValue value) => Has(facet, value)
        ? this
        : this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(Chosen) { [facet.Key] = [.. Chosen[facet.Key], value.Code] } };

    public CatalogFilter Without(CatalogFacet facet, FacetValue value) =>
        this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(Chosen) { [facet.Key] = [.. Chosen[facet.Key].Where(code => code != value.Code)] } };

    public IReadOnlyList<CatalogRow> Apply(IEnumerable<CatalogRow> rows) =>
        [.. rows.Where(row => CatalogSearch.Matches(row, Text) && CatalogFacet.All.All(facet => Allows(facet, row)))];

    /// <summary>How many rows the list would have with this value chosen (alone in its facet, unless each value stands for itself).</summary>
    public int Count(IEnumerable<CatalogRow> rows, CatalogFacet facet, FacetValue value)
    {
        var others = facet.EachMustHold ? this : this with { Chosen = new Dictionary<string, IReadOnlyList<string>>(Chosen) { [facet.Key] = [] } };
        return others.With(facet, value).Apply(rows).Count;
    }

    /// <summary>The query of the address that shows this list again.</summary>
    public Dictionary<string, object?> ToQuery() => CatalogFacet.All
        .ToDictionary(facet => facet.Key, facet => Chosen[facet.Key].Count == 0 ? null : (object?)Chosen[facet.Key].ToArray())
        .Append(new(TextKey, Text.Length == 0 ? null : Text))
        .ToDictionary();

    private bool Allows(CatalogFacet facet, CatalogRow row)
    {
        var chosen = facet.Values.Where(value => Has(facet, value)).ToList();
        return facet.EachMustHold ? chosen.TrueForAll(value => value.Matches(row)) : chosen.Count == 0 || chosen.Exists(value => value.Matches(row));
    }
}
