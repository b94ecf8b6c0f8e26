using Microsoft.EntityFrameworkCore;
using Physio.Domain.Exercises;
using Physio.Web.Features.Catalog.EditExercise;
using Physio.Web.Tests.Features.Catalog.EditExercise.Figure;

namespace Physio.Web.Tests.Features.Catalog.EditExercise;

public sealed class PoseProblemTests : CatalogTests
{
    [Fact]
    public async Task No_other_way_stores_a_figure_with_a_broken_limit()
    {
        var refused = Assert.IsType<SaveDraftOutcome.Refused>(await SaveAsync(Complete() with { Poses = AFigure.Broken }));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(
            (nameof(ExerciseContent.Poses), "Test bridge, key 2 “Bend”, lower back flexion: must be a number from -32 to 45."),
            (problem.Field, problem.Sentence));
        Assert.Single((await ShownAsync()).Revisions);
    }

    [Fact]
    public async Task A_figure_follows_draft_and_publication()
    {
        await SaveAsync(Complete() with { Poses = AFigure.Json });
        Assert.Null((await ShownAsync()).Published!.Content.Poses);

        Assert.IsType<PublishOutcome.Published>(await PublishAsync());

        Assert.Equal(AFigure.Json, (await ShownAsync()).Published!.Content.Poses);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("null")]
    [InlineData("[{\"base\":[],\"keys\":\"none\"}]")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]")]
    public async Task Broken_text_is_refused_and_never_a_crash(string poses) =>
        Assert.IsType<SaveDraftOutcome.Refused>(await SaveAsync(Complete() with { Poses = poses }));

    [Fact]
    public async Task A_draft_that_was_stored_before_a_limit_was_drawn_is_not_published()
    {
        await using (var db = Database.Open(Own.Id))
        {
            var exercise = await db.Exercises.Include(entry => entry.Revisions).SingleAsync(entry => entry.ClinicId == Own.Id && entry.Slug == Bridge, Cancellation);
            exercise.Edit(Complete() with { Poses = AFigure.Broken }, "Ada Admin", Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var refused = Assert.IsType<PublishOutcome.Incomplete>(await PublishAsync());

        Assert.Contains("lower back flexion", Assert.Single(refused.Gaps).Sentence, StringComparison.Ordinal);
        Assert.Equal(1, (await ShownAsync()).PublishedRevision);
    }
}
