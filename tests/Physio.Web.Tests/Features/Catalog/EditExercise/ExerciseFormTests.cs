using Physio.Data;
using Physio.Data.Catalog;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Web.Features.Catalog.EditExercise;

namespace Physio.Web.Tests.Features.Catalog.EditExercise;

public sealed class ExerciseFormTests
{
    private static string[] ProblemsOf(ExerciseForm form) => [.. new ExerciseFormValidator().Validate(form).Errors.Select(error => error.PropertyName)];

    private static ExerciseForm Draft() => new() { Slug = "new-one", Name = "New one", Group = ExerciseGroup.Acute, Position = Position.Supine };

    [Fact]
    public void Opening_and_saving_a_shipped_exercise_changes_nothing()
    {
        var entries = ShippedCatalog.Load().Exercises;

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal(
            Snapshots.Write(entry.Content with
            {
                Equipment = [.. entry.Content.Equipment.Order()],
                ExcludedBy = [.. entry.Content.ExcludedBy!.Order()],
                Goals = entry.Content.Goals.OrderBy(goal => goal.Key).ToDictionary(),
            }),
            Snapshots.Write(ExerciseForm.Of(entry.Slug, entry.Content).ToContent())));
    }

    [Fact]
    public void H02_without_an_answer_the_exercise_stays_untagged()
    {
        var form = Draft();
        Assert.Null(form.ToContent().ExcludedBy);

        form.NoRestriction = true;
        Assert.Empty(form.ToContent().ExcludedBy!);

        form.ExcludedBy.Add(Restriction.Supine);
        Assert.Equal([Restriction.Supine], form.ToContent().ExcludedBy);
    }

    [Fact]
    public void A_draft_needs_a_name_a_set_and_a_position_only()
    {
        Assert.Empty(ProblemsOf(Draft()));
        Assert.Equal([nameof(ExerciseForm.Slug), nameof(ExerciseForm.Name), nameof(ExerciseForm.Group), nameof(ExerciseForm.Position)], ProblemsOf(new ExerciseForm()));
    }

    [Fact]
    public void An_over_long_text_is_named_with_its_limit_and_length()
    {
        var form = Draft();
        form.Benefit = new string('b', 601);
        form.Steps.Add(new TextLine { Text = "Short." });
        form.Steps.Add(new TextLine { Text = new string('s', 700) });

        var errors = new ExerciseFormValidator().Validate(form).Errors;

        Assert.Equal([nameof(ExerciseForm.Benefit), nameof(ExerciseForm.Steps)], errors.Select(error => error.PropertyName));
        Assert.Contains("600", errors[0].ErrorMessage, StringComparison.Ordinal);
        Assert.StartsWith("Step 2 ", errors[1].ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("700", errors[1].ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ten")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("600")]
    [InlineData("1.5")]
    public void H12_a_hold_that_is_not_a_number_of_seconds_in_range_is_refused_and_kept(string typed)
    {
        var form = Draft();
        form.Dose.HoldSeconds = typed;

        Assert.Equal(["Dose.HoldSeconds"], ProblemsOf(form));
        Assert.Equal(typed, form.Dose.HoldSeconds);
    }
}
