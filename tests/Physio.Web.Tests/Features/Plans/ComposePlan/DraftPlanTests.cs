using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Plans.ComposePlan;
using Physio.Web.Features.Plans.IssuePlan;

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

    [Fact]
    public async Task What_the_patient_got_for_home_since_the_assessment_counts_at_once()
    {
        await HasAtHomeAsync(Equipment.Mat, Equipment.Wall, Equipment.Chair, Equipment.Roller);

        var draft = await DraftAsync();

        Assert.DoesNotContain(draft.Explained.Excluded, excluded => excluded.Reasons.Any(reason => reason.Code == ExerciseScreening.EquipmentCode && reason.Text.Contains("roller", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_patient_no_longer_has_cannot_be_issued_from_an_open_draft()
    {
        var draft = await DraftAsync();
        var needsChair = draft.Explained.NotChosen.First(unchosen => unchosen.Exercise.Content.Equipment.Contains(Equipment.Chair)).Exercise;
        draft.Remove(draft.Rows[0].Slug);
        draft.Add(needsChair.Slug);
        await HasAtHomeAsync(Equipment.Mat, Equipment.Wall);

        var refused = Assert.IsType<IssueOutcome.Refused>(await IssueAsync(draft.ToCommand()));

        Assert.Contains(refused.Sentences, sentence => sentence.StartsWith(needsChair.Content.Name, StringComparison.Ordinal));
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

    private async Task HasAtHomeAsync(params Equipment[] equipment)
    {
        await using var db = Open(Own.Id);
        var patient = await db.Patients.SingleAsync(row => row.Id == Patient.Id, Cancellation);
        patient.Describe(APatient.Named(Patient.Name).WithAtHome(equipment).Details());
        await db.SaveChangesAsync(Cancellation);
    }
}
