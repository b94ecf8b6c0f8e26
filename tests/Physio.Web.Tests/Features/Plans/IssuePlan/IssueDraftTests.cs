using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Plans.IssuePlan;

namespace Physio.Web.Tests.Features.Plans.IssuePlan;

public sealed class IssueDraftOnSqliteTests() : IssueDraftTests(Engine.Sqlite);

public sealed class IssueDraftOnPostgresTests() : IssueDraftTests(Engine.Postgres);

public abstract class IssueDraftTests(Engine engine) : PlanTests(engine)
{
    [Fact]
    public async Task A_composed_draft_becomes_version_one_with_texts_dose_reasons_and_what_decided()
    {
        var draft = await DraftAsync();
        draft.Note = "See you soon";

        var issued = Assert.IsType<IssueOutcome.Issued>(await IssueAsync(draft.ToCommand()));

        await using var db = Open(Own.Id);
        var version = await db.PlanVersions.SingleAsync(Cancellation);
        Assert.Equal((1, issued.Version), (version.Number, version.Number));
        Assert.Equal(draft.Rows.Select(row => row.Slug), version.Content.Items.Select(item => item.Slug));
        Assert.All(version.Content.Items, item => Assert.True(item.Content.Steps.Count > 0 && item.Reasons.Count > 0));
        Assert.Equal("See you soon", version.Content.Note);
        Assert.Equal("default", version.Content.Policy.Name);
        Assert.Equal(1, version.Content.CatalogVersion);
        Assert.Equal(draft.Source.Today.AddDays(14), version.ReviewOn);
        Assert.Single(await db.AuditEntries.Where(entry => entry.Action == IssueDraft.AuditAction).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task S31_the_same_operation_twice_is_one_version_and_the_same_answer()
    {
        var command = (await DraftAsync()).ToCommand();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => IssueAsync(command)));

        Assert.Single(answers.Distinct());
        Assert.IsType<IssueOutcome.Issued>(answers[0]);
        Assert.Equal(1, await VersionsAsync());
    }

    [Fact]
    public async Task S53_an_excluded_exercise_is_refused_with_its_reason_and_nothing_is_stored()
    {
        var draft = await DraftAsync();
        var excluded = draft.Explained.Excluded.First(exercise => exercise.Slug == "roller-lumbar-massage");
        var command = draft.ToCommand();

        var outcome = await IssueAsync(command with { Items = [.. command.Items, new DraftItem(excluded.Slug, new Dosage(1, 1, 1, 30, false, 1, 4))] });

        Assert.Contains(Assert.IsType<IssueOutcome.Refused>(outcome).Sentences, sentence => sentence.Contains(excluded.Reasons[0].Text, StringComparison.Ordinal));
        Assert.Equal(0, await VersionsAsync());
    }

    [Fact]
    public async Task H12_a_dose_outside_its_limits_is_refused_with_the_range_and_nothing_is_stored()
    {
        var draft = await DraftAsync();
        draft.Rows[0].Sets = "9";

        var outcome = await IssueAsync(draft.ToCommand());

        Assert.Contains(Assert.IsType<IssueOutcome.Refused>(outcome).Sentences, sentence => sentence.Contains("Sets must be between 1 and", StringComparison.Ordinal));
        Assert.Equal(0, await VersionsAsync());
    }

    [Fact]
    public async Task H10_a_newer_assessment_refuses_the_draft_and_names_who_made_it()
    {
        var command = (await DraftAsync()).ToCommand();
        await AssessedAsync(AssessmentFacts.InRemission(), by: "Jonas Brandt");

        var outcome = await IssueAsync(command);

        Assert.Equal("Jonas Brandt", Assert.IsType<IssueOutcome.AssessmentChanged>(outcome).ByName);
        Assert.Equal(0, await VersionsAsync());
    }

    [Fact]
    public async Task The_second_of_two_therapists_is_told_who_was_faster()
    {
        var mine = (await DraftAsync()).ToCommand();
        var theirs = (await DraftAsync()).ToCommand();

        var outcomes = await Task.WhenAll(IssueAsync(mine), IssueAsync(theirs, "Jonas Brandt"));

        Assert.Single(outcomes.OfType<IssueOutcome.Issued>());
        Assert.Single(outcomes.OfType<IssueOutcome.IssuedMeanwhile>());
        Assert.Equal(1, await VersionsAsync());
    }

    [Fact]
    public async Task H10_an_exercise_changed_in_the_catalog_since_the_page_was_opened_must_be_looked_at_again()
    {
        var command = (await DraftAsync()).ToCommand();
        await EditAsync(command.Items[0].Slug);

        var outcome = await IssueAsync(command);

        Assert.Contains("was changed in the catalog", Assert.Single(Assert.IsType<IssueOutcome.Refused>(outcome).Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public async Task H06_an_issued_plan_is_the_same_after_the_catalog_was_edited()
    {
        await IssuedAsync();
        string before;
        await using (var db = Open(Own.Id))
        {
            before = Snapshots.Write((await db.PlanVersions.SingleAsync(Cancellation)).Content);
        }

        await EditAsync((await DraftAsync()).Rows[0].Slug);

        await using var after = Open(Own.Id);
        Assert.Equal(before, Snapshots.Write((await after.PlanVersions.SingleAsync(Cancellation)).Content));
    }

    [Fact]
    public async Task A_first_plan_is_not_issued_on_vital_signs_older_than_a_day()
    {
        await AssessedAsync(AssessmentFacts.InRemission() with { FirstPrescription = true });
        var command = (await DraftAsync()).ToCommand();
        Database.Time.Advance(TimeSpan.FromHours(25));

        var outcome = await IssueAsync(command);

        Assert.Contains(Assert.IsType<IssueOutcome.Refused>(outcome).Sentences, sentence => sentence.Contains("24 hours", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_alarm_sign_reported_after_the_assessment_must_be_assessed_first()
    {
        await IssuedAsync();
        var command = (await DraftAsync()).ToCommand();
        Database.Time.Advance(TimeSpan.FromHours(1));
        await using (var db = Open(Own.Id))
        {
            (await db.Plans.SingleAsync(Cancellation)).Pause("Chest pain", Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var outcome = await IssueAsync(command);

        Assert.Contains("alarm sign", Assert.Single(Assert.IsType<IssueOutcome.Refused>(outcome).Sentences), StringComparison.Ordinal);
        Assert.Equal(1, await VersionsAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task A_review_date_outside_the_next_ninety_days_is_refused(int days)
    {
        var draft = await DraftAsync();
        draft.ReviewOn = draft.Source.Today.AddDays(days);

        Assert.IsType<IssueOutcome.Refused>(await IssueAsync(draft.ToCommand()));
    }

    [Fact]
    public async Task Notes_that_are_too_long_and_an_empty_set_are_refused()
    {
        var draft = await DraftAsync();
        draft.Note = new string('a', PlanContent.MaxNoteLength + 1);
        draft.Rows[0].Note = new string('a', PlanItem.MaxNoteLength + 1);

        var refused = Assert.IsType<IssueOutcome.Refused>(await IssueAsync(draft.ToCommand()));
        var empty = Assert.IsType<IssueOutcome.Refused>(await IssueAsync(draft.ToCommand() with { Items = [], Note = "" }));

        Assert.Equal(2, refused.Sentences.Count);
        Assert.Single(empty.Sentences);
    }

    [Fact]
    public async Task H01_a_patient_of_another_clinic_is_not_found()
    {
        var command = (await DraftAsync()).ToCommand();
        var foreign = Clinic.Found("Riverside", "", "112", Database.Now);
        await Database.SaveAsync(foreign.Id, [foreign], Cancellation);

        Assert.IsType<IssueOutcome.NotFound>(await Use<IssueDraft>(foreign.Id).IssueAsync(command, Cancellation));
        Assert.IsType<IssueOutcome.NotFound>(await IssueAsync(command with { Patient = PatientId.New() }));
        Assert.Equal(0, await VersionsAsync());
    }

    [Fact]
    public async Task H07_facts_that_hold_by_the_policy_in_force_now_are_refused()
    {
        var command = (await DraftAsync()).ToCommand();
        var feverish = await AssessedAsync(AssessmentFacts.InRemission().WithTemperature(38.4m));

        var refused = Assert.IsType<IssueOutcome.Refused>(await IssueAsync(command with { Assessment = feverish.Id }));

        Assert.Contains("The screening allows no exercise now.", refused.Sentences);
        Assert.Equal(0, await VersionsAsync());
    }

    private async Task EditAsync(string slug)
    {
        await using var db = Open(Own.Id);
        var exercise = await db.Exercises.Include(row => row.Revisions).SingleAsync(row => row.Slug == slug, Cancellation);
        exercise.Edit(exercise.Published!.Content with { Benefit = "Another sentence." }, Therapist, Database.Now);
        Assert.IsType<PublishOutcome.Published>(exercise.Publish(Database.Now));
        await db.SaveChangesAsync(Cancellation);
    }
}
