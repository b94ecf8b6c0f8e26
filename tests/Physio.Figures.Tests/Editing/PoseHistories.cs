using Physio.Figures.Editing;

namespace Physio.Figures.Tests.Editing;

public sealed class PoseHistories
{
    private static readonly PoseDocument Squat = ASquat.Document;

    private static PoseDocument Bent(double degrees) => Squat.WithJoint(0, 1, "legR.knee", degrees);

    [Fact]
    public void Twenty_steps_and_more_are_taken_back_and_forth()
    {
        var history = new PoseHistory(Squat);
        foreach (var degrees in Enumerable.Range(1, 25))
        {
            history.Take(Bent(degrees));
        }

        for (var step = 0; step < 25; step++)
        {
            history.Undo();
        }

        Assert.Equal(Squat.Json, history.Current.Json);
        Assert.False(history.CanUndo);
        history.Redo();
        Assert.Equal(Bent(1).Json, history.Current.Json);
    }

    [Fact]
    public void A_slider_that_is_dragged_is_one_step_until_it_is_let_go()
    {
        var history = new PoseHistory(Squat);
        history.Take(Bent(20), "legR.knee");
        history.Take(Bent(30), "legR.knee");
        history.Settle();
        history.Take(Bent(40), "legR.knee");

        history.Undo();
        Assert.Equal(Bent(30).Json, history.Current.Json);
        history.Undo();
        Assert.Equal(Squat.Json, history.Current.Json);
    }

    [Fact]
    public void A_new_step_after_undoing_ends_what_could_be_redone()
    {
        var history = new PoseHistory(Squat);
        history.Take(Bent(20));
        history.Undo();
        history.Take(Bent(50));

        Assert.False(history.CanRedo);
        Assert.Equal(Bent(50).Json, history.Current.Json);
    }

    [Fact]
    public void What_changes_nothing_is_no_step()
    {
        var history = new PoseHistory(Squat);

        history.Take(Squat.WithJoint(0, 1, "legR.knee", 80));

        Assert.False(history.CanUndo);
    }

    [Fact]
    public void The_oldest_steps_are_forgotten_in_the_end()
    {
        var history = new PoseHistory(Squat);
        for (var step = 0; step < PoseHistory.MostSteps + 10; step++)
        {
            history.Take(Bent(step / 2.0 + 1));
        }

        var steps = 0;
        for (; history.CanUndo; steps++)
        {
            history.Undo();
        }

        Assert.Equal(PoseHistory.MostSteps, steps);
    }
}
