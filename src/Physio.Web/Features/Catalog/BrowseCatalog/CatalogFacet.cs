using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;

namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>One way to narrow the list. Several values of a facet widen it, except where each value stands for itself.</summary>
/// <param name="Key">Its name in the address.</param>
public sealed record CatalogFacet(string Key, string Title, IReadOnlyList<FacetValue> Values, bool EachMustHold = false)
{
    public const string Draft = "draft";

    public static IReadOnlyList<CatalogFacet> All { get; } =
    [
        new("status", CatalogTexts.Status,
        [
            .. Slug.All<CatalogStatus>().Select(status => new FacetValue(Slug.Of(status), CatalogWords.Of(status), row => row.Status == status)),
        ]),
        Codes<ExerciseGroup>("group", CatalogTexts.Group, (row, group) => row.Group == group),
        Codes<Position>("position", CatalogTexts.Position, (row, position) => row.Position == position),
        new("load", CatalogTexts.Load,
        [
            .. Enumerable.Range(1, ExerciseCompleteness.HeaviestLoad).Select(level => new FacetValue($"{level}", CatalogWords.Load(level), row => row.Load == level)),
        ]),
        Codes<Equipment>("equipment", CatalogTexts.Equipment, (row, item) => row.Equipment.Contains(item)),
        new("only", CatalogTexts.Only,
        [
            new("pregnancy", CatalogTexts.OnPregnancyList, row => row.PregnancyList),
            new("supervised", CatalogTexts.SupervisedOnly, row => row.SupervisedOnly),
            new("notes", CatalogTexts.WithReviewNotes, row => row.Notes > 0),
            new("translations", CatalogTexts.WithUnreadTranslations, row => row.AwaitingReader.Count > 0),
            new(Draft, CatalogTexts.WithOpenDraft, row => row.HasDraft),
        ],
        EachMustHold: true),
    ];

    private static CatalogFacet Codes<T>(string key, string title, Func<CatalogRow, T, bool> matches)
        where T : struct, Enum =>
        new(key, title, [.. Slug.All<T>().Select(code => new FacetValue(Slug.Of(code), CodeName.Of(code), row => matches(row, code)))]);
}

/// <param name="Code">What the address holds.</param>
public sealed record FacetValue(string Code, string Label, Func<CatalogRow, bool> Matches);
