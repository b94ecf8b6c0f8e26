using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Data.Tests.Catalog;

public class CatalogLadderTests
{
    private static readonly Dictionary<string, ExerciseContent> BySlug = ShippedCatalog.Load().Exercises.ToDictionary(entry => entry.Slug, entry => entry.Content);

    public static TheoryData<string> AllSlugs => [.. BySlug.Keys];

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void Easier_and_harder_name_another_exercise_of_the_catalog(string slug)
    {
        string?[] neighbours = [BySlug[slug].Easier, BySlug[slug].Harder];

        Assert.All(neighbours.OfType<string>(), neighbour =>
        {
            Assert.Contains(neighbour, BySlug.Keys);
            Assert.NotEqual(slug, neighbour);
        });
    }

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void The_easier_exercise_is_never_the_heavier_one(string slug)
    {
        if (BySlug[slug].Easier is { } easier)
        {
            Assert.True(BySlug[easier].LoadLevel <= BySlug[slug].LoadLevel);
        }
    }

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void Going_easier_comes_to_an_end(string slug)
    {
        HashSet<string> seen = [];
        for (var step = slug; step is not null; step = BySlug[step].Easier)
        {
            Assert.True(seen.Add(step), $"{step} comes round again below {slug}");
        }
    }

    [Theory]
    [InlineData("bent-knee-leg-lowering", "supine-leg-lowering")]
    [InlineData("forearm-press-up", "prone-press-up")]
    [InlineData("single-knee-to-chest", "knee-to-chest")]
    public void A_variant_is_the_lighter_step_before_its_parent_and_needs_no_more_of_the_patient(string variant, string parent)
    {
        Assert.Equal(parent, BySlug[variant].Harder);
        Assert.Equal(variant, BySlug[parent].Easier);
        Assert.Equal(BySlug[parent].Family, BySlug[variant].Family);
        Assert.True(BySlug[variant].LoadLevel < BySlug[parent].LoadLevel);
        Assert.Subset(BySlug[parent].ExcludedBy!.ToHashSet(), BySlug[variant].ExcludedBy!.ToHashSet());
    }

    [Fact]
    public void The_tags_a_variant_sheds_are_the_ones_its_change_removes()
    {
        Assert.Equal([Restriction.HighIap, Restriction.Supine], BySlug["bent-knee-leg-lowering"].ExcludedBy);
        Assert.Equal([Restriction.EndRangeExtension, Restriction.Prone], BySlug["forearm-press-up"].ExcludedBy);
        Assert.Equal([Restriction.AbdominalCompression, Restriction.Supine], BySlug["single-knee-to-chest"].ExcludedBy);
        Assert.Equal([], BySlug["side-lying-rest"].ExcludedBy);
    }

    [Fact]
    public void Childs_pose_and_rock_back_are_one_family_so_that_a_first_plan_never_holds_both() =>
        Assert.Equal(BySlug["childs-pose"].Family, BySlug["quadruped-rock-back"].Family);
}
