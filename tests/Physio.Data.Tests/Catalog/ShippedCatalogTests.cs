using Physio.Data.Catalog;
using Physio.Domain.Exercises;

namespace Physio.Data.Tests.Catalog;

public class ShippedCatalogTests
{
    private static readonly CatalogFile Catalog = ShippedCatalog.Load();
    private static readonly Dictionary<string, ExerciseContent> BySlug = Catalog.Exercises.ToDictionary(entry => entry.Slug, entry => entry.Content);
    private static readonly string[] Variants = ["bent-knee-leg-lowering", "forearm-press-up", "side-lying-rest", "single-knee-to-chest"];

    public static TheoryData<string> ArticleSlugs => [.. ArticleTable.Rows.Select(row => row.Slug)];

    public static TheoryData<string> AllSlugs => [.. BySlug.Keys];

    [Fact]
    public void The_articles_21_exercises_are_there_and_marked_as_such()
    {
        Assert.Equal(21, ArticleTable.Rows.Count);
        Assert.Equal(
            ArticleTable.Rows.Select(row => row.Slug).Order(StringComparer.Ordinal),
            Catalog.Exercises.Where(entry => entry.Content.FromArticle).Select(entry => entry.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_else_is_a_variant() =>
        Assert.Equal(Variants, Catalog.Exercises.Where(entry => !entry.Content.FromArticle).Select(entry => entry.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalog_as_a_whole_is_in_order() =>
        Assert.Empty(CatalogCheck.ProblemsIn([.. Catalog.Exercises.Select(entry => new CatalogExercise(entry.Slug, Catalog.Version, entry.Content))]));

    [Theory]
    [InlineData(ExerciseGroup.Acute, 6)]
    [InlineData(ExerciseGroup.Moderate, 4)]
    [InlineData(ExerciseGroup.Prevention, 5)]
    [InlineData(ExerciseGroup.Pregnancy, 3)]
    [InlineData(ExerciseGroup.Bubnovsky, 3)]
    public void The_groups_are_those_of_the_article(ExerciseGroup group, int count) =>
        Assert.Equal(count, BySlug.Values.Count(content => content.FromArticle && content.Group == group));

    [Theory]
    [MemberData(nameof(ArticleSlugs))]
    public void Group_load_equipment_tags_dose_and_flags_are_those_of_the_table(string slug) =>
        Assert.Equal(ArticleTable.Rows.Single(row => row.Slug == slug), ArticleRow.Of(new(slug, BySlug[slug])));

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void Every_exercise_may_be_published_as_it_is(string slug) =>
        Assert.Empty(ExerciseCompleteness.GapsIn(BySlug[slug]));

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void A_plan_starts_at_the_low_end_and_heavier_items_on_fewer_days(string slug)
    {
        var content = BySlug[slug];
        var start = content.Dose.Start;

        Assert.Equal(start.RepsMin, start.RepsMax);
        Assert.Equal(1, start.TimesPerDay);
        Assert.Equal(content.LoadLevel switch { 3 => 4, 4 => 3, _ => 7 }, start.DaysPerWeek);
        Assert.Equal(content.Dose.MaxHoldSeconds is null, start.HoldSeconds is null);
    }

    [Fact]
    public void Nothing_is_held_for_minutes()
    {
        var held = BySlug.Values.Where(content => !content.Dose.Continuous && content.Dose.MaxHoldSeconds is not null).ToList();

        Assert.NotEmpty(held);
        Assert.All(held, content => Assert.InRange(content.Dose.MaxHoldSeconds!.Value, 1, 20));
    }

    [Fact]
    public void Only_rolling_and_resting_are_time_spent_rather_than_a_hold() =>
        Assert.Equal(
            ["roller-lumbar-massage", "side-lying-rest"],
            BySlug.Where(pair => pair.Value.Dose.Continuous).Select(pair => pair.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void The_roller_is_used_for_three_minutes_at_most()
    {
        var dose = BySlug["roller-lumbar-massage"].Dose;

        Assert.Equal(180, dose.MaxSets * dose.MaxReps * dose.MaxHoldSeconds);
    }

    [Fact]
    public void The_rest_after_class_lasts_five_to_ten_minutes_and_keeps_off_the_back()
    {
        var rest = BySlug["side-lying-rest"];

        Assert.Equal(300, rest.Dose.Start.Sets * rest.Dose.Start.RepsMin * rest.Dose.Start.HoldSeconds);
        Assert.Equal(600, rest.Dose.MaxSets * rest.Dose.MaxReps * rest.Dose.MaxHoldSeconds);
        Assert.Equal(Position.SideLying, rest.Position);
        Assert.True(rest.PregnancySafe);
    }
}
