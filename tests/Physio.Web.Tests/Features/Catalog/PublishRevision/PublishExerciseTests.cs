using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Exercises;
using Physio.Web.Features.Catalog.PublishRevision;

namespace Physio.Web.Tests.Features.Catalog.PublishRevision;

public sealed class PublishExerciseTests : CatalogTests
{
    private static readonly ExerciseContent Content = Complete();

    private async Task<string> IssuedPlanAsync()
    {
        await using var db = Database.Open(Own.Id);
        return Snapshots.Write((await db.PlanVersions.AsNoTracking().SingleAsync(Cancellation)).Content);
    }

    [Fact]
    public async Task A_draft_published_raises_the_revision_the_catalog_version_and_is_audited()
    {
        var before = (await ClinicAsync()).CatalogVersion;
        await SaveAsync(Content with { Name = "Renamed" });

        Assert.Equal(new PublishOutcome.Published(2), await PublishAsync());

        var exercise = await ShownAsync();
        Assert.Equal((2, "Renamed", null), (exercise.PublishedRevision, exercise.Published!.Content.Name, exercise.Draft));
        Assert.Equal(before + 1, (await ClinicAsync()).CatalogVersion);
        Assert.Equal($"{Bridge}, revision 2", Assert.Single(await AuditAsync(PublishExercise.AuditAction)).Detail);
    }

    [Fact]
    public async Task H06_an_edit_never_changes_an_issued_plan()
    {
        var issued = await IssuedPlanAsync();

        await SaveAsync(Content with { Name = "Renamed", ExcludedBy = [], Dose = Content.Dose with { MaxReps = 30 } });
        await PublishAsync();
        await SaveAsync(Content with { Name = "Renamed once more" });

        Assert.Equal(issued, await IssuedPlanAsync());
    }

    [Fact]
    public async Task H02_an_untagged_exercise_cannot_be_published()
    {
        await SaveAsync(Content with { ExcludedBy = null }, "untagged");

        var incomplete = Assert.IsType<PublishOutcome.Incomplete>(await PublishAsync("untagged"));

        Assert.Equal(nameof(ExerciseContent.ExcludedBy), Assert.Single(incomplete.Gaps).Field);
        Assert.Null((await ShownAsync("untagged")).PublishedRevision);
        Assert.Empty(await AuditAsync(PublishExercise.AuditAction));
    }

    [Fact]
    public async Task Every_gap_is_named_at_its_field()
    {
        var empty = Content with
        {
            StartPosition = "",
            Benefit = " ",
            Steps = [],
            StopSigns = [],
            Breathing = new string('b', 601),
            ExcludedBy = null,
            LoadLevel = 0,
            Goals = new Dictionary<TreatmentGoal, int>(),
            Dose = new DoseRange(new Dosage(1, 0, 5, 200, false, 4, 7), MaxSets: 0, MaxReps: 31, MaxHoldSeconds: 120),
        };
        await SaveAsync(empty, "full-of-gaps");

        var incomplete = Assert.IsType<PublishOutcome.Incomplete>(await PublishAsync("full-of-gaps"));

        Assert.Equal(
            [
                "Benefit", "Breathing", "Dose.HoldSeconds", "Dose.MaxReps", "Dose.MaxSets", "Dose.RepsMin", "Dose.TimesPerDay",
                "ExcludedBy", "Goals", "LoadLevel", "StartPosition", "Steps", "StopSigns",
            ],
            incomplete.Gaps.Select(gap => gap.Field).Order(StringComparer.Ordinal));
        Assert.All(incomplete.Gaps, gap => Assert.EndsWith(".", gap.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_would_close_a_ring_of_harder_exercises_is_not_published()
    {
        await AddPublishedAsync("second-step", Content with { Name = "Second step", Easier = null });
        await SaveAsync(Content with { Harder = "second-step" });
        await PublishAsync();
        await SaveAsync(Content with { Name = "Second step", Harder = Bridge }, "second-step");
        var catalog = (await ClinicAsync()).CatalogVersion;

        var refused = Assert.IsType<PublishOutcome.BreaksCatalog>(await PublishAsync("second-step"));

        Assert.Equal("second-step → test-bridge → second-step: these exercises get harder in a ring.", Assert.Single(refused.Problems).Sentence);
        Assert.Equal((1, true), ((await ShownAsync("second-step")).PublishedRevision, (await ShownAsync("second-step")).Draft is not null));
        Assert.Equal(catalog, (await ClinicAsync()).CatalogVersion);
    }

    [Fact]
    public async Task A_prerequisite_that_is_not_in_use_keeps_an_exercise_from_being_published_until_it_is()
    {
        await SaveAsync(Content with { Name = "First step" }, "first-step");
        await SaveAsync(Content with { Requires = "first-step" });

        var refused = Assert.IsType<PublishOutcome.BreaksCatalog>(await PublishAsync());
        Assert.Equal((Bridge, nameof(ExerciseContent.Requires)), refused.Problems.Select(problem => (problem.Slug, problem.Field)).Single());

        Assert.IsType<PublishOutcome.Published>(await PublishAsync("first-step"));
        Assert.IsType<PublishOutcome.Published>(await PublishAsync());
    }

    [Fact]
    public async Task Two_exercises_that_name_each_other_as_steps_are_published_one_after_the_other()
    {
        await SaveAsync(Content with { Name = "Second step" }, "second-step");
        await SaveAsync(Content with { Harder = "second-step" });
        Assert.IsType<PublishOutcome.Published>(await PublishAsync());
        await SaveAsync(Content with { Name = "Second step", Easier = Bridge }, "second-step");

        Assert.IsType<PublishOutcome.Published>(await PublishAsync("second-step"));
    }

    [Fact]
    public async Task What_is_wrong_elsewhere_already_does_not_keep_another_exercise_from_being_published()
    {
        await using (var db = Database.Open(Own.Id))
        {
            var broken = Exercise.Create(Own.Id, "broken", Content with { Name = "Broken", Requires = "gone" }, "Somebody", Database.Now);
            broken.Publish(Database.Now);
            db.Exercises.Add(broken);
            await db.SaveChangesAsync(Cancellation);
        }

        await SaveAsync(Content with { Name = "Renamed" });

        Assert.IsType<PublishOutcome.Published>(await PublishAsync());
    }

    [Fact]
    public async Task A_therapist_may_not_publish()
    {
        await SaveAsync(Content with { Name = "Renamed" });
        var version = (await ShownAsync()).Version;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Use<PublishExercise>(StaffRoles.Therapist).PublishAsync(Bridge, version, Cancellation));
        Assert.Equal(1, (await ShownAsync()).PublishedRevision);
    }

    [Fact]
    public async Task What_somebody_changed_since_it_was_looked_at_is_not_published()
    {
        await SaveAsync(Content with { Name = "Looked at" });
        var seen = (await ShownAsync()).Version;
        await SaveAsync(Content with { Name = "Changed since" });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Use<PublishExercise>().PublishAsync(Bridge, seen, Cancellation));
        Assert.Equal(1, (await ShownAsync()).PublishedRevision);
    }

    [Fact]
    public async Task Nothing_to_publish_and_an_unknown_exercise_change_nothing()
    {
        Assert.IsType<PublishOutcome.NothingToPublish>(await PublishAsync());
        Assert.Null(await Use<PublishExercise>().PublishAsync("nobody-knows", 1, Cancellation));
        Assert.Empty(await AuditAsync(PublishExercise.AuditAction));
    }
}
