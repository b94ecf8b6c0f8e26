using Physio.Domain.Exercises;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.BrowseCatalog;

namespace Physio.Web.Tests.Features.Catalog.BrowseCatalog;

public sealed class CatalogFilterTests
{
    private static readonly ExerciseContent Content = AnExercise.Content();

    private static readonly IReadOnlyList<CatalogRow> Rows =
    [
        Row("cat-cow", Content with { Name = "Cat-cow", Group = ExerciseGroup.Acute, LoadLevel = 1 }),
        Row("wall-squat", Content with { Name = "Wall squat", LoadLevel = 3, SupervisedOnly = true, PregnancySafe = false }),
        Row("hip-lift", Content with { Name = "Élévation", LoadLevel = 3, ReviewNotes = [] }, CatalogStatus.Draft, hasDraft: true),
    ];

    private static CatalogRow Row(string slug, ExerciseContent content, CatalogStatus status = CatalogStatus.Published, bool hasDraft = false) =>
        CatalogRow.Of(slug, 1, content, status, hasDraft);

    private static CatalogFilter Filter(string? text = null, params (string Key, string Value)[] chosen) =>
        CatalogFilter.Of(text, key => [.. chosen.Where(pair => pair.Key == key).Select(pair => pair.Value)]);

    private static string[] Found(CatalogFilter filter) => [.. filter.Apply(Rows).Select(row => row.Slug)];

    private static int Count(CatalogFilter filter, string key, string value)
    {
        var facet = CatalogFacet.All.Single(facet => facet.Key == key);
        return filter.Count(Rows, facet, facet.Values.Single(option => option.Code == value));
    }

    [Theory]
    [InlineData("cat", true)]
    [InlineData("COW cat", true)]
    [InlineData("at", false)]
    [InlineData("hip li", true)]
    [InlineData("мост", true)]
    [InlineData("cat dog", false)]
    public void Every_word_typed_must_begin_a_word_of_some_name(string typed, bool found) =>
        Assert.Equal(found, Found(Filter(typed)).Contains("cat-cow"));

    [Fact]
    public void Accents_and_case_do_not_matter() => Assert.Equal(["hip-lift"], Found(Filter("elevation")));

    [Fact]
    public void The_slug_finds_too() => Assert.Equal(["wall-squat"], Found(Filter("wall-sq")));

    [Fact]
    public void Values_of_one_facet_widen_and_facets_narrow()
    {
        Assert.Equal(["cat-cow", "wall-squat", "hip-lift"], Found(Filter(null, ("load", "1"), ("load", "3"))));
        Assert.Equal(["hip-lift"], Found(Filter(null, ("load", "3"), ("status", "draft"))));
    }

    [Fact]
    public void Properties_that_stand_for_themselves_must_all_hold()
    {
        Assert.Equal(["cat-cow", "hip-lift"], Found(Filter(null, ("only", "pregnancy"))));
        Assert.Empty(Found(Filter(null, ("only", "pregnancy"), ("only", "supervised"))));
    }

    [Fact]
    public void A_count_says_how_many_the_list_would_have()
    {
        Assert.Equal(2, Count(Filter(), "load", "3"));
        Assert.Equal(1, Count(Filter(null, ("status", "draft")), "load", "3"));
        Assert.Equal(2, Count(Filter(null, ("load", "1")), "load", "3"));
        Assert.Equal(1, Count(Filter(null, ("only", "pregnancy")), "only", "notes"));
    }

    [Fact]
    public void The_address_keeps_the_filter_and_unknown_values_are_left_out()
    {
        var query = Filter("cat", ("group", "acute"), ("group", "nonsense")).ToQuery();

        Assert.Equal("cat", query["q"]);
        Assert.Equal(["acute"], Assert.IsType<string[]>(query["group"]));
        Assert.Null(query["load"]);
    }
}
