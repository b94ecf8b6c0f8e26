using Physio.Domain.Assessments;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Prescribing;

public sealed class PlanReviewTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static DraftItem Row(string slug) => new(slug, Case.Exercise(slug).Content.Dose.Start);

    private static DraftReview Review(ScreeningFacts facts, params DraftItem[] rows) => PlanReview.Review(rows, facts, facts.Screened(), Case.Catalog);

    [Fact]
    public void A_draft_of_allowed_exercises_may_be_issued() => Assert.True(Review(Case.InRemission, Row("cat-cow"), Row("bird-dog")).MayBeIssued);

    [Fact]
    public void An_empty_draft_may_not_be_issued() => Assert.False(Review(Case.InRemission).MayBeIssued);

    [Fact]
    public void H02_an_exercise_added_by_hand_passes_the_same_screening()
    {
        var review = Review(Case.InRemission with { AddedRestrictions = [Restriction.WristLoad] }, Row("cat-cow"));

        Assert.False(review.MayBeIssued);
        Assert.Null(review.Items[0].Exercise);
        Assert.Equal(ExerciseScreening.RestrictionCode, review.Items[0].Against.Single().Code);
    }

    [Fact]
    public void An_exercise_that_left_the_catalog_cannot_be_issued() =>
        Assert.Equal(ExerciseScreening.RetiredCode, Review(Case.InRemission, new DraftItem("gone", Case.Exercise("cat-cow").Content.Dose.Start)).Items[0].Against.Single().Code);

    [Fact]
    public void H12_a_dose_outside_the_limits_of_the_exercise_names_the_field_and_its_range()
    {
        var catCow = Row("cat-cow");

        var review = Review(Case.InRemission, catCow with { Dose = catCow.Dose with { RepsMax = 12, HoldSeconds = 600 } });

        Assert.False(review.MayBeIssued);
        Assert.Equal(["RepsMax", "HoldSeconds"], review.Items[0].DoseProblems.Select(problem => problem.Field));
        Assert.Contains("between 5 and 7", review.Items[0].DoseProblems[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_plan_of_five_exercises_is_refused()
    {
        var review = Review(
            Case.InRemission with { FirstPrescription = true },
            Row("cat-cow"), Row("childs-pose"), Row("kneeling-chair-mobilisation"), Row("seated-trunk-rotation"), Row("knee-to-chest"));

        Assert.Contains("at most 4", Assert.Single(review.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_exercise_twice_is_refused() => Assert.Contains("twice", Assert.Single(Review(Case.InRemission, Row("cat-cow"), Row("cat-cow")).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData(23, 59, true)]
    [InlineData(24, 0, true)]
    [InlineData(24, 1, false)]
    public void H03_vital_signs_of_a_first_plan_are_at_most_a_day_old(int hours, int minutes, bool fresh)
    {
        var measured = Noon - new TimeSpan(hours, minutes, 0);
        var facts = Case.InRemission with { FirstPrescription = true, Vitals = Case.InRemission.Vitals with { MeasuredAt = measured } };

        Assert.Equal(fresh, PlanReview.StaleVitals(facts, Noon, Noon) is null);
    }

    [Fact]
    public void A_follow_up_in_remission_may_use_older_vital_signs() =>
        Assert.Null(PlanReview.StaleVitals(Case.InRemission, Noon.AddDays(-3), Noon));
}
