using Microsoft.EntityFrameworkCore;
using Physio.Data.Staff;
using Physio.Domain.Exercises;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Catalog.EditExercise;

namespace Physio.Web.Tests.Features.Catalog.EditExercise;

public sealed class SaveExerciseDraftTests : CatalogTests
{
    private static readonly ExerciseContent Content = Complete();

    [Fact]
    public async Task A_published_revision_never_changes_an_edit_opens_the_next_one()
    {
        var saved = Assert.IsType<SaveDraftOutcome.Saved>(await SaveAsync(Content with { Name = "Renamed" }));

        var exercise = await ShownAsync();
        Assert.Equal(2, saved.Revision);
        Assert.Equal("Test bridge", exercise.Published!.Content.Name);
        Assert.Equal("Renamed", exercise.Draft!.Content.Name);
        Assert.Equal("Ada Admin", exercise.Draft.EditedByName);
    }

    [Fact]
    public async Task A_draft_may_be_incomplete_and_saving_it_is_audited()
    {
        Assert.IsType<SaveDraftOutcome.Saved>(await SaveAsync(Content with { ExcludedBy = null, Steps = [], LoadLevel = 0 }, "half-done"));

        Assert.Null((await ShownAsync("half-done")).Draft!.Content.ExcludedBy);
        Assert.Equal("half-done, revision 1", Assert.Single(await AuditAsync(SaveExerciseDraft.AuditAction)).Detail);
    }

    [Fact]
    public async Task A_therapist_may_not_edit()
    {
        var save = Use<SaveExerciseDraft>(StaffRoles.Therapist);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => save.SaveAsync(new ExerciseEdit(Bridge, 1, Content), Cancellation));
        Assert.Single((await ShownAsync()).Revisions);
    }

    [Fact]
    public async Task The_later_of_two_savers_is_refused()
    {
        var seen = (await ShownAsync()).Version;
        await SaveAsync(Content with { Name = "First" });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            Use<SaveExerciseDraft>().SaveAsync(new ExerciseEdit(Bridge, seen, Content with { Name = "Second" }), Cancellation));
        Assert.Equal("First", (await ShownAsync()).Draft!.Content.Name);
    }

    [Fact]
    public async Task Saving_the_same_twice_stores_it_once()
    {
        var edit = new ExerciseEdit("double-click", null, Content);

        var first = await Use<SaveExerciseDraft>().SaveAsync(edit, Cancellation);
        var second = await Use<SaveExerciseDraft>().SaveAsync(edit, Cancellation);

        Assert.Equal(first, second);
        Assert.Single(await AuditAsync(SaveExerciseDraft.AuditAction));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Bird-Dog")]
    [InlineData("bird--dog")]
    [InlineData("-bird")]
    [InlineData("bird dog")]
    [InlineData("new")]
    [InlineData("vogel-hündchen")]
    [InlineData("a-slug-of-more-than-sixty-characters-is-too-long-for-an-address")]
    public async Task A_slug_is_kebab_case_of_3_to_60_characters(string slug)
    {
        var refused = Assert.IsType<SaveDraftOutcome.Refused>(await SaveAsync(Content, slug));

        Assert.Equal((nameof(ExerciseForm.Slug), CatalogTexts.SlugRule), (refused.Problems[0].Field, refused.Problems[0].Sentence));
    }

    [Fact]
    public async Task A_new_exercise_cannot_take_the_slug_of_another()
    {
        var refused = Assert.IsType<SaveDraftOutcome.Refused>(await Use<SaveExerciseDraft>().SaveAsync(new ExerciseEdit(Bridge, null, Content), Cancellation));

        Assert.Equal(CatalogTexts.SlugTaken, Assert.Single(refused.Problems).Sentence);
    }

    [Fact]
    public async Task An_exercise_of_another_clinic_is_not_found()
    {
        await Database.SaveAsync(Foreign.Id, [Exercise.Create(Foreign.Id, "foreign-only", Content, "Somebody", Database.Now)], Cancellation);

        Assert.IsType<SaveDraftOutcome.NotFound>(await Use<SaveExerciseDraft>().SaveAsync(new ExerciseEdit("foreign-only", 1, Content), Cancellation));
    }

    [Fact]
    public async Task Neighbours_must_exist_and_be_somebody_else()
    {
        var refused = Assert.IsType<SaveDraftOutcome.Refused>(await SaveAsync(Content with { Easier = Bridge, Harder = "nobody-knows" }));

        Assert.Equal([nameof(ExerciseContent.Easier), nameof(ExerciseContent.Harder)], refused.Problems.Select(problem => problem.Field));
    }

    [Theory]
    [InlineData(Bridge)]
    [InlineData("nobody-knows")]
    public async Task A_prerequisite_must_exist_and_be_somebody_else(string requires)
    {
        var refused = Assert.IsType<SaveDraftOutcome.Refused>(await SaveAsync(Content with { Requires = requires }));

        Assert.Equal(nameof(ExerciseContent.Requires), Assert.Single(refused.Problems).Field);
        Assert.Null((await ShownAsync()).Draft);
    }
}
