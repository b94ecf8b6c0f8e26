using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Tests.Prescribing;

public sealed class NewInPlanTests
{
    [Theory]
    [InlineData("cat-cow childs-pose", false, false)]
    [InlineData("cat-cow childs-pose knee-to-chest", false, false)]
    [InlineData("cat-cow childs-pose knee-to-chest supine-figure-four-stretch", true, false)]
    [InlineData("cat-cow wall-squat", false, false)]
    [InlineData("cat-cow wall-squat bird-dog", false, true)]
    public void More_than_two_new_exercises_or_two_strenuous_ones_are_worth_a_thought(string slugs, bool many, bool strenuous)
    {
        var inUse = new DoseHistory { Doses = new Dictionary<string, Dosage> { ["cat-cow"] = Case.Exercise("cat-cow").Content.Dose.Start } };

        var review = Review(slugs, inUse);

        Assert.True(review.MayBeIssued);
        Assert.Equal(many, review.Advice.Any(advice => advice.EndsWith("exercises are new in this plan: add one or two a week.", StringComparison.Ordinal)));
        Assert.Equal(strenuous, review.Advice.Contains("Shallow wall squat and Bird-dog are new and strenuous (load 3 or more): add one a week."));
    }

    [Fact]
    public void Before_the_first_plan_nothing_counts_as_new() =>
        Assert.DoesNotContain(Review("cat-cow childs-pose wall-squat bird-dog", DoseHistory.None).Advice, advice => advice.Contains("new", StringComparison.Ordinal));

    private static DraftReview Review(string slugs, DoseHistory history) => PlanReview.Review(
        [.. slugs.Split(' ').Select(slug => new DraftItem(slug, Case.Exercise(slug).Content.Dose.Start))], Case.InRemission, Case.InRemission.Screened(), Case.Catalog, history);
}
