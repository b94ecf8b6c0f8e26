using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Tests.Prescribing;

/// <summary>Why and why not, in words that follow from the score.</summary>
public sealed class ReasonTests
{
    private static readonly PlanProposal Remission = Case.InRemission.Composed();

    [Fact]
    public void S50_a_chosen_exercise_says_set_goals_position_fit_worth_and_dose()
    {
        Assert.All(Remission.Chosen, chosen =>
        {
            Assert.Equal("GROUP-FITS-PHASE", chosen.Reasons[0].Code);
            Assert.Contains(chosen.Reasons, reason => reason.Code == "SERVES-GOAL");
            Assert.Contains(chosen.Reasons, reason => reason.Code is "SAME-POSITION" or "POSITION");
            Assert.Single(chosen.Reasons, reason => reason.Code == "FITS");
            Assert.Single(chosen.Reasons, reason => reason.Code == "WORTH");
            Assert.Single(chosen.Reasons, reason => reason.Code == "DOSE");
        });
    }

    [Fact]
    public void S50_the_points_of_the_terms_add_up_to_what_the_exercise_is_worth() => Assert.All(Remission.Chosen, chosen =>
    {
        var terms = chosen.Reasons.Where(reason => reason.Code is "SERVES-GOAL" or "POSITION" or "FITS").Sum(reason => Points(reason.Text));
        var preference = chosen.Exercise.Content.Group == ExerciseGroup.Prevention ? CompositionTable.OwnSetPreference : 0;
        Assert.Equal(Worth(chosen), terms + preference);
    });

    [Fact]
    public void S50_what_an_exercise_is_worth_is_what_the_set_would_lose_without_it()
    {
        var chosen = Remission.Chosen[0];

        var without = PrescriptionService.Explain(
            Case.InRemission, Case.InRemission.Screened(), Case.Catalog,
            [.. Remission.Chosen.Skip(1).Select(other => new DraftItem(other.Exercise.Slug, other.Dose))], ComposeWishes.Default);

        Assert.Equal(Worth(chosen), Remission.Score - without.Score);
    }

    [Fact]
    public void S50_every_allowed_exercise_that_was_left_out_says_what_was_better() => Assert.All(Remission.NotChosen, left =>
        Assert.Contains(left.Reasons, reason => reason.Code is "LESS-FOR-THE-GOALS" or "NO-EXCHANGE"));

    [Fact]
    public void A_variant_of_what_is_in_the_set_names_its_twin()
    {
        var set = Remission.Chosen.Select(chosen => chosen.Exercise.Content).ToList();
        var twin = Remission.NotChosen.First(left => set.Any(content => content.Family == left.Exercise.Content.Family));

        var reason = twin.Reasons.First(reason => reason.Code == "SAME-FAMILY");
        Assert.Contains(set.Single(content => content.Family == twin.Exercise.Content.Family).Name, reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_composed_set_is_proven_the_best_and_says_what_is_left()
    {
        Assert.True(Remission.Value.IsProvenBest);
        Assert.Equal(Remission.Score, Remission.Value.Best);
        Assert.Equal(Remission.Chosen.Count + Remission.NotChosen.Count, Remission.Value.Allowed);
        Assert.Equal((20 * 60) - Remission.SecondsPerDay, Remission.Value.SecondsLeft);
        Assert.All(Remission.Value.Goals, goal => Assert.InRange(goal.Points, 0, goal.Cap));
        Assert.Equal(5, Remission.Value.Goals[0].Weight);
    }

    [Fact]
    public void A_draft_that_is_worse_is_measured_against_the_best()
    {
        var draft = Explained(["cat-cow"]);

        Assert.False(draft.Value.IsProvenBest);
        Assert.True(draft.Value.Best > draft.Score);
    }

    [Fact]
    public void A_draft_beyond_the_wishes_is_not_compared()
    {
        var facts = Case.InRemission with { FirstPrescription = true };
        var draft = PrescriptionService.Explain(
            facts, facts.Screened(), Case.Catalog,
            [.. new[] { "cat-cow", "bird-dog", "knee-to-chest", "wall-squat", "prone-press-up" }.Select(Item)], ComposeWishes.Default);

        Assert.False(draft.Value.KeepsLimits);
        Assert.False(draft.Value.IsProvenBest);
    }

    [Fact]
    public void A_favourite_is_preferred_and_says_so()
    {
        var favourite = Remission.NotChosen.Select(left => left.Exercise.Slug).First(slug =>
            Composed(slug).Chosen.Any(chosen => chosen.Exercise.Slug == slug));

        var chosen = Composed(favourite).Chosen.Single(chosen => chosen.Exercise.Slug == favourite);
        Assert.Contains(chosen.Reasons, reason => reason.Code == "FAVOURITE");

        static PlanProposal Composed(string slug) => Case.InRemission.Composed(new ComposeWishes { Favourites = [slug] });
    }

    [Fact]
    public void The_emphasis_changes_the_set_and_never_what_is_allowed()
    {
        var comfort = Case.InRemission.Composed(new ComposeWishes { Emphasis = Emphasis.Comfort });

        Assert.NotEqual(Remission.Slugs(), comfort.Slugs());
        Assert.Equal(Remission.Excluded.Select(excluded => excluded.Slug), comfort.Excluded.Select(excluded => excluded.Slug));
    }

    [Fact]
    public void The_nearest_change_names_all_that_would_have_to_change()
    {
        var facts = Case.InRemission with { Phase = Phase.Acute, Equipment = [] };

        var roller = facts.Composed().Excluded.Single(excluded => excluded.Slug == "roller-lumbar-massage");

        Assert.Contains("in remission", roller.NearestChange, StringComparison.Ordinal);
        Assert.Contains("foam roller", roller.NearestChange, StringComparison.Ordinal);
    }

    [Fact]
    public void The_patient_reads_what_the_exercise_is_for_in_plain_words()
    {
        var birdDog = (Case.InRemission with { PainAtRest = new PainScore(1) }).Composed().Chosen.First(chosen => chosen.Serves.Contains(TreatmentGoal.TrunkStability));

        var words = LayWords.WhyThisOne(birdDog.Serves, CultureInfo.InvariantCulture);

        Assert.StartsWith("Chosen for you because it ", words, StringComparison.Ordinal);
        Assert.Contains("hold your back steady", words, StringComparison.Ordinal);
        Assert.Equal("", LayWords.WhyThisOne([]));
        Assert.Equal("Chosen for you because it eases pain.", LayWords.WhyThisOne([TreatmentGoal.PainRelief], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_builds_on_an_exercise_that_is_not_there_is_not_chosen_and_says_so()
    {
        var catalog = With("bird-dog", "bubnovsky-crawl");

        var proposal = PrescriptionService.Compose(Case.InRemission, Case.InRemission.Screened(), catalog, ComposeWishes.Default);

        var left = proposal.NotChosen.Single(left => left.Exercise.Slug == "bird-dog");
        Assert.Equal("NEEDS-FIRST", left.Reasons[0].Code);
        Assert.Contains("bubnovsky-crawl, not allowed today", left.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_builds_on_another_brings_it_along_or_counts_it_as_mastered()
    {
        var catalog = With("bird-dog", "cat-cow");
        var withoutIt = new ComposeWishes { Removed = ["cat-cow"] };
        var mastered = new DoseHistory { Doses = new Dictionary<string, Dosage> { ["cat-cow"] = Case.Exercise("cat-cow").Content.Dose.Start } };

        Assert.DoesNotContain("bird-dog", PrescriptionService.Compose(Case.InRemission, Case.InRemission.Screened(), catalog, withoutIt).Slugs());
        Assert.Contains("bird-dog", PrescriptionService.Compose(Case.InRemission, Case.InRemission.Screened(), catalog, withoutIt, mastered).Slugs());
        var together = PrescriptionService.Compose(Case.InRemission, Case.InRemission.Screened(), catalog, ComposeWishes.Default).Slugs().ToList();
        Assert.True(!together.Contains("bird-dog") || together.Contains("cat-cow"));
    }

    [Theory]
    [InlineData(0, 8, "minutesPerDay")]
    [InlineData(121, 8, "minutesPerDay")]
    [InlineData(20, 0, "maxExercises")]
    [InlineData(20, 13, "maxExercises")]
    public void Wishes_outside_their_range_say_what_is_accepted(int minutes, int most, string path)
    {
        var problem = Assert.Single(new ComposeWishes { MinutesPerDay = minutes, MaxExercises = most }.Problems());

        Assert.Equal(path, problem.Path);
        Assert.Matches("must be \\d+ to \\d+", problem.Sentence);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(120, 12)]
    public void Wishes_at_their_limits_are_accepted(int minutes, int most) =>
        Assert.Empty(new ComposeWishes { MinutesPerDay = minutes, MaxExercises = most }.Problems());

    private static PlanProposal Explained(IEnumerable<string> slugs) =>
        PrescriptionService.Explain(Case.InRemission, Case.InRemission.Screened(), Case.Catalog, [.. slugs.Select(Item)], ComposeWishes.Default);

    private static IReadOnlyList<CatalogExercise> With(string slug, string requires) =>
        [.. Case.Catalog.Select(exercise => exercise.Slug == slug ? exercise with { Content = exercise.Content with { Requires = requires } } : exercise)];

    private static DraftItem Item(string slug) => new(slug, Case.Exercise(slug).Content.Dose.Start);

    private static int Worth(ChosenExercise chosen)
    {
        var text = chosen.Reasons.Single(reason => reason.Code == "WORTH").Text;
        var points = int.Parse(text.Split(' ').First(word => word.All(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        return text.Contains("less", StringComparison.Ordinal) ? -points : points;
    }

    /// <summary>The points in the brackets at the end: "(+60 points)", "(-8 points)".</summary>
    private static int Points(string text)
    {
        var open = text.LastIndexOf('(');
        var words = open < 0 ? [] : text[(open + 1)..].Split(' ');
        return words.Length > 1 && words[1].StartsWith("points", StringComparison.Ordinal) ? int.Parse(words[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
    }
}
