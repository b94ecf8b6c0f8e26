using System.Text.RegularExpressions;
using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.Figures.Poses;

namespace Physio.Data.Tests.Catalog;

public partial class FigureAgreementTests
{
    private static readonly IReadOnlyDictionary<string, ExerciseContent> BySlug =
        ShippedCatalog.Load().Exercises.ToDictionary(entry => entry.Slug, entry => entry.Content);

    [Fact]
    public void Every_disagreement_of_the_shipped_catalog_is_explained_and_every_explanation_is_needed()
    {
        var found = BySlug.SelectMany(pair => Disagreements(pair.Key, pair.Value).Select(disagreement => (Slug: pair.Key, disagreement.Property, disagreement.Sentence))).ToList();
        var explained = ExplainedDisagreements.All;

        string[] problems =
        [
            .. found.Where(row => !explained.Any(known => (known.Slug, known.Property) == (row.Slug, row.Property))).Select(row => $"Not explained: {row.Slug}: {row.Sentence}"),
            .. explained.Where(known => !found.Any(row => (known.Slug, known.Property) == (row.Slug, row.Property))).Select(known => $"Explained, but gone: {known.Slug}, {known.Property}"),
        ];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void An_explanation_is_given_once_and_in_a_sentence()
    {
        Assert.Distinct(ExplainedDisagreements.All.Select(row => (row.Slug, row.Property)));
        Assert.All(ExplainedDisagreements.All, row => Assert.InRange(row.Why.Split(' ').Length, 8, 60));
    }

    [Fact]
    public void What_a_drawing_cannot_show_is_never_claimed()
    {
        Restriction[] unseen = [Restriction.LoadedFlexion, Restriction.AxialLoad, Restriction.HighIap, Restriction.IsometricStrain, Restriction.FallRisk, Restriction.SpinePressure, Restriction.AbdominalCompression];
        var dog = BySlug["downward-dog"];

        Assert.DoesNotContain(
            Disagreements("downward-dog", dog with { ExcludedBy = [.. dog.ExcludedBy!, .. unseen] }),
            disagreement => unseen.Any(restriction => disagreement.Property == Domain.Codes.Slug.Of(restriction)));
    }

    [Theory]
    [InlineData("downward-dog", Restriction.HeadDown, "the head # cm below the heart")]
    [InlineData("downward-dog", Restriction.WristLoad, "the hands carrying at least # % of the body's weight")]
    [InlineData("cat-cow", Restriction.Kneeling, "both knees carrying on the floor")]
    [InlineData("childs-pose", Restriction.DeepKneeFlexion, "a knee bent to #° under load")]
    [InlineData("quadruped-rock-back", Restriction.EndRangeFlexion, "the lower back rounded to # % of its range")]
    [InlineData("prone-press-up", Restriction.EndRangeExtension, "the lower back hollowed to # % of its range")]
    [InlineData("supine-trunk-rotation", Restriction.EndRangeRotation, "the trunk turned to # % of its range")]
    [InlineData("prone-press-up", Restriction.Prone, "a patient lying on the belly, the trunk #° from upright")]
    [InlineData("knee-to-chest", Restriction.Supine, "a patient lying on the back, the trunk #° from upright")]
    [InlineData("seated-trunk-rotation", Restriction.AsymmetricPelvis, "one leg crossed over the other")]
    [InlineData("pregnancy-kneeling-heel-sit", Restriction.AsymmetricPelvis, "the pelvis # cm beside the outer knee")]
    [InlineData("bench-pelvic-lift", Restriction.ShoulderExtensionLoad, "a carrying arm #° behind the trunk")]
    public void A_tag_that_is_lost_is_missed_in_a_sentence_with_number_and_moment(string slug, Restriction lost, string words)
    {
        var content = BySlug[slug];
        var tag = Domain.Codes.Slug.Of(lost);

        var missed = Assert.Single(
            Disagreements(slug, content with { ExcludedBy = [.. content.ExcludedBy!.Where(restriction => restriction != lost)] }),
            disagreement => disagreement.Property == tag);

        Assert.Equal($"The drawing shows {words} at “…”, but the exercise is not tagged {tag}.", WithoutNumbers(missed.Sentence));
    }

    [Theory]
    [InlineData("pregnancy-bridge", Restriction.HeadDown, "the most that the drawing shows is the head # cm below the heart at “…”")]
    [InlineData("wall-squat", Restriction.HeadDown, "the drawing shows the head never below the heart")]
    [InlineData("wall-squat", Restriction.DeepKneeFlexion, "the most that the drawing shows is a knee bent to #° under load at “…”")]
    [InlineData("wall-squat", Restriction.Kneeling, "the drawing shows no knee carrying on the floor")]
    [InlineData("knee-to-chest", Restriction.WristLoad, "the drawing shows no flat hand under a shoulder")]
    [InlineData("cat-cow", Restriction.AsymmetricPelvis, "the drawing shows neither a crossed leg nor the pelvis beside the knees")]
    public void A_tag_too_many_is_doubted_with_what_the_drawing_shows_at_most(string slug, Restriction added, string words)
    {
        var content = BySlug[slug];
        var tag = Domain.Codes.Slug.Of(added);

        var doubted = Assert.Single(
            Disagreements(slug, content with { ExcludedBy = [.. content.ExcludedBy!, added] }),
            disagreement => disagreement.Property == tag);

        Assert.Equal($"The exercise is tagged {tag}, but {words}.", WithoutNumbers(doubted.Sentence));
    }

    [Fact]
    public void A_flat_hand_that_may_or_may_not_carry_is_no_reason_to_doubt_a_tag()
    {
        var content = BySlug["seated-trunk-rotation"];

        Assert.Empty(Disagreements("seated-trunk-rotation", content with { ExcludedBy = [.. content.ExcludedBy!, Restriction.WristLoad] }));
        Assert.Empty(Disagreements("seated-trunk-rotation", content));
    }

    [Fact]
    public void A_wrong_start_position_and_direction_are_named()
    {
        var squat = BySlug["wall-squat"];

        Assert.Equal(
            ["The drawing begins standing, but the exercise is listed as sitting.", "The drawing shows the lower back moving neither into flexion nor into extension, but the direction of the exercise is flexion."],
            Disagreements("wall-squat", squat with { Position = Position.Sitting, Direction = -1 }).Select(disagreement => disagreement.Sentence));
        Assert.Contains(
            Disagreements("prone-press-up", BySlug["prone-press-up"] with { Direction = 0 }),
            disagreement => WithoutNumbers(disagreement.Sentence) == "The drawing shows the lower back moving into extension (#° at “…”), but the direction of the exercise is neutral or both.");
    }

    [Fact]
    public void The_first_movement_begins_where_the_exercise_begins_and_a_later_one_may_go_on_from_elsewhere()
    {
        PosedMovement[] standingThenOnAllFours = [.. Movements("wall-squat", BySlug["wall-squat"]), .. Movements("downward-dog", BySlug["downward-dog"])];
        PosedMovement[] onAllFoursThenStanding = [.. standingThenOnAllFours.Reverse()];

        Assert.DoesNotContain(FigureAgreement.Of(BySlug["wall-squat"], standingThenOnAllFours), IsStart);
        Assert.Contains(FigureAgreement.Of(BySlug["wall-squat"], onAllFoursThenStanding), IsStart);

        static bool IsStart(FigureDisagreement disagreement) => disagreement.Property == "start position";
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 1)]
    public void A_small_movement_within_a_rounded_back_leaves_flexion_open_but_not_extension(int direction, int disagreements) =>
        Assert.Equal(
            disagreements,
            Disagreements("supine-figure-four-stretch", BySlug["supine-figure-four-stretch"] with { Direction = direction })
                .Count(disagreement => disagreement.Property == "direction"));

    [Fact]
    public void Equipment_is_compared_both_ways()
    {
        var squat = BySlug["wall-squat"];

        Assert.Equal(
            ["The drawing shows a wall, but the exercise does not list one.", "The exercise lists a chair, but the drawing shows none."],
            Disagreements("wall-squat", squat with { Equipment = [Equipment.Chair] }).Select(disagreement => disagreement.Sentence));
    }

    [Fact]
    public void An_exercise_without_a_figure_disagrees_in_nothing_and_one_without_tags_in_all_that_is_drawn()
    {
        var dog = BySlug["downward-dog"];

        Assert.Empty(FigureAgreement.Of(dog, []));
        Assert.Equal(
            ["head-down", "wrist-load"],
            Disagreements("downward-dog", dog with { ExcludedBy = null }).Select(disagreement => disagreement.Property));
    }

    [Fact]
    public void Sentences_have_one_number_form_and_no_code_but_tags()
    {
        var sentences = BySlug.SelectMany(pair => Disagreements(pair.Key, pair.Value with { ExcludedBy = [], Equipment = [] })).Select(disagreement => disagreement.Sentence).ToList();

        Assert.True(sentences.Count > 40);
        Assert.All(sentences, sentence => Assert.Matches(Plain(), sentence));
    }

    private static IReadOnlyList<FigureDisagreement> Disagreements(string slug, ExerciseContent content) => FigureAgreement.Of(content, Movements(slug, content));

    private static IReadOnlyList<PosedMovement> Movements(string slug, ExerciseContent content)
    {
        if (content.Poses is null)
        {
            return [];
        }

        var reading = PoseReader.Read(content.Poses, slug);
        Assert.Empty(reading.Faults);
        return reading.Movements;
    }

    /// <summary>The sentence for any number and key: a picture that is drawn anew keeps its sentences.</summary>
    private static string WithoutNumbers(string sentence) => Key().Replace(Number().Replace(sentence, "#"), "“…”");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex("“[^”]+”")]
    private static partial Regex Key();

    /// <summary>One sentence: no number with decimals, no negative number, no program word.</summary>
    [GeneratedRegex(@"^The (drawing|exercise) (?!.*\d[.,]\d)(?!.*\s-\d)(?!.*[{}_]).*, but [^.]*\.$")]
    private static partial Regex Plain();
}
