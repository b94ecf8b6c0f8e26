using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Plans.ComposePlan;

namespace Physio.Web.Tests.Features.Plans.ComposePlan;

public sealed class DraftPlanTests() : PlanTests(Engine.Sqlite)
{
    [Fact]
    public async Task H02_an_excluded_exercise_cannot_be_added()
    {
        var draft = await DraftAsync();
        var before = draft.Rows.Count;

        Assert.All(draft.Explained.Excluded, excluded => Assert.False(draft.Add(excluded.Slug)));
        Assert.Equal(before, draft.Rows.Count);
    }

    [Fact]
    public async Task Composing_again_keeps_what_was_put_in_or_edited_and_leaves_out_what_was_taken_out()
    {
        var draft = await DraftAsync();
        var added = draft.Explained.NotChosen[0].Exercise.Slug;
        var (removed, edited) = (draft.Rows[0].Slug, draft.Rows[1]);
        draft.Add(added);
        draft.Remove(removed);
        edited.Note = "Slowly";
        draft.Changed();

        draft.ComposeAgain();

        var slugs = draft.Rows.Select(row => row.Slug).ToList();
        Assert.Contains(added, slugs);
        Assert.DoesNotContain(removed, slugs);
        Assert.Equal("Slowly", draft.Rows.Single(row => row.Slug == edited.Slug).Note);
    }

    [Fact]
    public async Task The_last_plan_is_copied_as_far_as_today_allows_and_the_rest_is_named()
    {
        await IssuedAsync();
        await AssessedAsync(AssessmentFacts.InRemission() with { AddedRestrictions = [Physio.Domain.Screening.Restriction.Supine, Physio.Domain.Screening.Restriction.Kneeling, Physio.Domain.Screening.Restriction.WristLoad] });
        var draft = await DraftAsync();

        draft.CopyLastPlan();

        Assert.Equal(draft.Source.LastPlan!.Items.Count, draft.Rows.Count + draft.FellOut.Count);
        Assert.NotEmpty(draft.FellOut);
        Assert.All(draft.FellOut, item => Assert.NotEmpty(item.Reasons));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-3")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public async Task What_is_no_whole_number_is_a_dose_outside_its_limits(string typed)
    {
        var draft = await DraftAsync();

        draft.Rows[0].RepsMax = typed;
        draft.Changed();

        Assert.False(draft.Review.MayBeIssued);
        Assert.Equal(typed, draft.Rows[0].RepsMax);
    }
}
