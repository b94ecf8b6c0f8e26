using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.ShowExercise;

namespace Physio.Web.Tests.Features.Catalog.ShowExercise;

public sealed class ContentDifferenceTests
{
    private static readonly ExerciseContent Before = AnExercise.Content();

    private static readonly ExerciseContent AllDifferent = new()
    {
        Name = "Another",
        Aliases = ["Other"],
        Group = ExerciseGroup.Acute,
        FromArticle = false,
        Position = Position.Prone,
        StartPosition = "Somewhere else.",
        Movement = "another movement",
        Direction = -1,
        LoadLevel = 3,
        Equipment = [],
        ExcludedBy = null,
        Adaptation = "Nothing.",
        PregnancySafe = false,
        SupervisedOnly = true,
        Family = "another",
        Easier = null,
        Harder = "cat-cow",
        Requires = "cat-cow",
        Muscles = "others",
        Goals = new Dictionary<TreatmentGoal, int> { [TreatmentGoal.Mobility] = 1 },
        Benefit = "Another.",
        Steps = ["Another."],
        Breathing = "Another.",
        Cues = [],
        StopSigns = ["Another"],
        Dose = AnExercise.Dose with { MaxReps = 12 },
        SourceDose = "another",
        Translations = new Dictionary<string, ExerciseWords>
        {
            ["es"] = new() { Name = "Otro", StartPosition = "Otro.", Benefit = "Otro.", Steps = ["Otro."], StopSigns = ["Otro."], Source = "" },
        },
        Poses = "another",
        ReviewNotes = [],
    };

    private static FieldDifference Of(ExerciseContent after) => Assert.Single(ContentDifference.Between(Before, after));

    [Fact]
    public void The_same_content_has_no_difference() => Assert.Empty(ContentDifference.Between(Before, AnExercise.Content()));

    [Fact]
    public void Every_field_of_an_exercise_is_compared() =>
        Assert.Equal(typeof(ExerciseContent).GetProperties().Length, ContentDifference.Between(Before, AllDifferent).Count);

    [Fact]
    public void A_text_shows_the_words_that_changed()
    {
        var difference = Of(Before with { Benefit = "Strengthens your strong hips." });

        Assert.Equal(CatalogTexts.Benefit, difference.Label);
        Assert.Equal(
            [(ChangeKind.Kept, "Strengthens"), (ChangeKind.Kept, "your"), (ChangeKind.Added, "strong"), (ChangeKind.Kept, "hips.")],
            difference.Changes.Select(change => (change.Kind, change.Text)));
    }

    [Fact]
    public void A_list_shows_the_lines_that_came_and_went()
    {
        var difference = Of(Before with { Steps = ["Breathe in.", "Lift your hips a little.", "Lower them slowly."] });

        Assert.Equal(
            [(ChangeKind.Kept, "Breathe in."), (ChangeKind.Removed, "Lift your hips."), (ChangeKind.Added, "Lift your hips a little."), (ChangeKind.Kept, "Lower them slowly.")],
            difference.Changes.Select(change => (change.Kind, change.Text)));
    }

    [Fact]
    public void A_removed_tag_is_seen() =>
        Assert.Contains(Of(Before with { ExcludedBy = [Restriction.Supine] }).Changes, change => change.Kind == ChangeKind.Removed);
}
