using Physio.Data.Catalog;
using Physio.Domain.Exercises;

namespace Physio.Data.Tests.Catalog;

public class CatalogTextTests
{
    private static readonly Dictionary<string, ExerciseContent> BySlug = ShippedCatalog.Load().Exercises.ToDictionary(entry => entry.Slug, entry => entry.Content);

    public static TheoryData<string> AllSlugs => [.. BySlug.Keys];

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void Every_text_is_written_and_short_enough(string slug) =>
        Assert.All(Texts(BySlug[slug]), text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.Equal(text.Trim(), text);
            Assert.InRange(text.Length, 1, ExerciseContent.MaxTextLength);
        });

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void A_patient_gets_a_few_short_steps_cues_and_stop_signs(string slug)
    {
        var content = BySlug[slug];

        Assert.InRange(content.Steps.Count, 4, 7);
        Assert.InRange(content.Cues.Count, 2, 3);
        Assert.InRange(content.StopSigns.Count, 2, 4);
        Assert.All(content.Steps, step => Assert.InRange(step.Split(' ').Length, 2, 22));
    }

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void An_exercise_serves_at_least_one_goal_and_is_found_by_other_names(string slug)
    {
        var content = BySlug[slug];

        Assert.NotEmpty(content.Goals);
        Assert.All(content.Goals.Values, points => Assert.InRange(points, 1, 3));
        Assert.InRange(content.Direction, -1, 1);
        Assert.True(content.Aliases.Count >= 3);
        Assert.DoesNotContain(content.Name, content.Aliases, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_two_exercises_share_a_name() =>
        Assert.Equal(BySlug.Count, BySlug.Values.Select(content => content.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [InlineData("seated-trunk-rotation", "towards the bent knee")]
    [InlineData("supine-figure-four-stretch", "Pull the right thigh")]
    [InlineData("wall-squat", "whole back flat on the wall")]
    [InlineData("quadruped-rock-back", "let your back grow long")]
    [InlineData("bubnovsky-ha-bridge", "Breathe in and lower")]
    [InlineData("roller-lumbar-massage", "Keep off the lower back")]
    public void Instructions_the_article_got_wrong_are_put_right(string slug, string words) =>
        Assert.Contains(words, string.Join(' ', BySlug[slug].Steps), StringComparison.Ordinal);

    [Theory]
    [InlineData("prone-press-up", "Breathe normally")]
    [InlineData("supine-trunk-rotation", "Breathe out as your knees sink")]
    [InlineData("bubnovsky-ha-bridge", "Breathe out to lift, breathe in to lower")]
    public void Nobody_is_told_to_strain_on_held_breath(string slug, string words) =>
        Assert.Contains(words, BySlug[slug].Breathing, StringComparison.Ordinal);

    private static IEnumerable<string> Texts(ExerciseContent content) =>
    [
        content.Name, content.StartPosition, content.Movement, content.Adaptation, content.Family, content.Muscles, content.Benefit, content.Breathing,
        content.SourceDose, .. content.Aliases, .. content.Steps, .. content.Cues, .. content.StopSigns,
    ];
}
