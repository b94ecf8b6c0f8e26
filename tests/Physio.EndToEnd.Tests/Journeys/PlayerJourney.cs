using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Physio.EndToEnd.Tests.Pages;
using Physio.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Physio.EndToEnd.Tests.Journeys;

/// <summary>A session with the player: it counts, changes sides, rests, asks about pain and fills in the report, which only the patient sends.</summary>
public sealed class PlayerJourney(World world)
{
    [Fact]
    public async Task Without_a_script_the_session_stays_a_list_and_nothing_is_missing()
    {
        var page = await SessionAsync(script: false);

        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(5);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How did it go?" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Start the session")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task One_exercise_is_shown_at_a_time_and_its_heading_has_the_focus()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);

        await player.OpenAsync();

        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Expect(page.Locator("#n1")).ToBeFocusedAsync();
        await player.IsAtAsync(1);
        await player.PressAsync("Done, next");
        await Expect(page.Locator("#n2")).ToBeFocusedAsync();
        await player.IsAtAsync(2);
        await player.PressAsync("Back");
        await Expect(page.Locator("#n1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Repetitions_and_holds_are_counted_as_prescribed()
    {
        var player = await PlayingAsync(sets: 1, reps: 2, sides: 1, moveSeconds: 4, holdSeconds: 3);

        await Expect(player.Phase).ToHaveTextAsync("Get into position");
        await player.WaitAsync(5);
        await SeesAsync(player, "Move slowly", "1");
        await Expect(player.Said).ToHaveTextAsync("1 of 2");
        await player.WaitAsync(2);
        await SeesAsync(player, "Hold", "3");
        await player.WaitAsync(1);
        await SeesAsync(player, "Hold", "2");
        await Expect(player.Said).ToHaveTextAsync("Hold");
        await player.WaitAsync(2);
        await SeesAsync(player, "And back", "1");
        await player.WaitAsync(2);
        await SeesAsync(player, "Move slowly", "2");
        await player.WaitAsync(7);
        await SeesAsync(player, "Finished", "✓");
    }

    [Fact]
    public async Task Sides_change_with_time_to_turn_and_rounds_with_a_rest()
    {
        var player = await PlayingAsync(sets: 2, reps: 1, sides: 2, moveSeconds: 4, holdSeconds: 0);

        await player.WaitAsync(5);
        await Expect(player.Line).ToHaveTextAsync("Round 1 of 2 · First side");
        await player.WaitAsync(4);
        await SeesAsync(player, "Now the other side", "5");
        await player.WaitAsync(5);
        await Expect(player.Line).ToHaveTextAsync("Round 1 of 2 · Other side");
        await player.WaitAsync(4);
        await SeesAsync(player, "Rest", "15");
        await player.WaitAsync(15);
        await Expect(player.Line).ToHaveTextAsync("Round 2 of 2 · First side");
    }

    [Fact]
    public async Task A_pause_stops_the_counter_and_a_repeat_begins_again()
    {
        var player = await PlayingAsync(sets: 1, reps: 5, sides: 1, moveSeconds: 4, holdSeconds: 0);
        await player.WaitAsync(9);
        await SeesAsync(player, "Move slowly", "2");

        await player.PressAsync("Pause");
        await player.WaitAsync(30);
        await SeesAsync(player, "Paused", "2");

        await player.PressAsync("Go on");
        await player.WaitAsync(4);
        await SeesAsync(player, "Move slowly", "3");

        await player.PressAsync("Repeat");
        await Expect(player.Phase).ToHaveTextAsync("Get into position");
    }

    [Fact]
    public async Task What_was_skipped_and_what_hurt_stands_in_the_report_until_the_patient_sends_it()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);
        await player.OpenAsync();

        await player.PressAsync("Skip");
        await player.PressAsync("No time");
        await player.PressAsync("Start");
        await player.HurtsAsync(7);
        await Expect(player.Advice).ToContainTextAsync("Stop this exercise for today and rest");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Go on" })).ToHaveCountAsync(0);
        await player.PressAsync("Next exercise");
        await player.PressAsync("Back");
        await Expect(player.Phase).ToHaveTextAsync("Ended for today");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true })).ToHaveCountAsync(0);
        await player.PressAsync("Next exercise");
        await player.PressAsync("Done, next");
        await player.PressAsync("Done, next");
        await player.PressAsync("Done, finish");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How did it go?" })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Partly done" })).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Pain now" }).GetByRole(AriaRole.Radio, new() { Name = "7", Exact = true })).ToBeCheckedAsync();
        await Expect(player.Felt(1)).ToHaveValueAsync("skipped-no-time");
        await Expect(player.Felt(2)).ToHaveValueAsync("stopped");
        await Expect(player.Pain(2)).ToHaveValueAsync("7");
        await Expect(player.Felt(3)).ToHaveValueAsync("");
        await Expect(player.Felt(1)).ToBeVisibleAsync();
        await Expect(player.Note).ToHaveValueAsync("");
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(5);
        Assert.DoesNotContain("/done", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_done_as_planned_says_so_and_gives_no_pain_that_nobody_told()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);
        await player.OpenAsync();
        for (var number = 1; number < 5; number++)
        {
            await player.PressAsync("Done, next");
        }

        await player.PressAsync("Done, finish");

        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Done", Exact = true })).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Pain now" }).GetByRole(AriaRole.Radio, new() { Name = "not given" })).ToBeCheckedAsync();
        await Expect(player.Note).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData(2, "You may go on", "Go on")]
    [InlineData(5, "Make the movement smaller and slower", "Go on, smaller and slower")]
    public async Task Little_pain_lets_the_patient_go_on(int pain, string advice, string goOn)
    {
        var player = await PlayingAsync(sets: 1, reps: 5, sides: 1, moveSeconds: 4, holdSeconds: 0);
        await player.WaitAsync(5);

        await player.HurtsAsync(pain);
        await Expect(player.Advice).ToContainTextAsync(advice);
        await player.PressAsync(goOn);

        await SeesAsync(player, "Move slowly", "1");
        await player.WaitAsync(4);
        await SeesAsync(player, "Move slowly", pain > 2 ? "1" : "2");
    }

    [Fact]
    public async Task Pain_that_rises_by_two_ends_the_exercise_and_a_wrong_tap_can_be_mended()
    {
        var player = await PlayingAsync(sets: 1, reps: 5, sides: 1, moveSeconds: 4, holdSeconds: 0);
        await player.HurtsAsync(2);
        await player.PressAsync("Go on");

        await player.HurtsAsync(4);
        await Expect(player.Advice).ToContainTextAsync("Stop this exercise for today");

        await player.PressAsync("Change the number");
        await player.PressAsync("3");
        await Expect(player.Advice).ToContainTextAsync("Make the movement smaller");
    }

    [Fact]
    public async Task What_the_patient_wrote_stays_when_the_player_is_opened_again()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);
        await player.Note.FillAsync("Slept badly.");
        await player.OpenAsync();
        await player.PressAsync("Skip");
        await player.PressAsync("Too hard");
        await player.PressAsync("Skip");
        await player.PressAsync("No time");
        await player.PressAsync("Show all exercises");
        await Expect(player.Felt(1)).ToHaveValueAsync("skipped-too-hard");
        await player.Felt(2).SelectOptionAsync("eased");

        await player.PressAsync("Go on with the session");
        await player.PressAsync("Back");
        await player.PressAsync("Back");
        await player.PressAsync("Done, next");
        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(5);
        await Expect(player.Felt(1)).ToHaveValueAsync("");
        await Expect(player.Felt(2)).ToHaveValueAsync("eased");
        await Expect(player.Note).ToHaveValueAsync("Slept badly.");
    }

    [Fact]
    public async Task The_player_has_no_accessibility_violation_in_light_and_dark()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);
        await player.OpenAsync();
        await HasNoViolationAsync(page);
        await player.PressAsync("Start");
        await player.WaitAsync(6);
        await HasNoViolationAsync(page);
        await player.PressAsync("Skip");
        await HasNoViolationAsync(page);
        await player.PressAsync("Back to the exercise");
        await player.PressAsync("Stop, it hurts");
        await HasNoViolationAsync(page);
        await player.PressAsync("8");
        await HasNoViolationAsync(page);
    }

    [Fact]
    public async Task Magnified_four_times_nothing_has_to_be_scrolled_sideways()
    {
        var page = await SessionAsync();
        var player = new SessionPlayer(page);
        await page.SetViewportSizeAsync(320, 256);
        await player.OpenAsync();
        await player.PressAsync("Start");

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }

    private static async Task SeesAsync(SessionPlayer player, string phase, string number)
    {
        await Expect(player.Phase).ToHaveTextAsync(phase);
        await Expect(player.Number).ToHaveTextAsync(number);
    }

    private static async Task HasNoViolationAsync(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(violation => $"{scheme} {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    private async Task<SessionPlayer> PlayingAsync(int sets, int reps, int sides, int moveSeconds, int holdSeconds)
    {
        var player = new SessionPlayer(await SessionAsync());
        await player.PrescribeAsync(sets, reps, sides, moveSeconds, holdSeconds);
        await player.OpenAsync();
        await player.PressAsync("Start");
        return player;
    }

    private async Task<IPage> SessionAsync(bool script = true)
    {
        var phone = new PatientPhone(await world.OnAPhoneAsync(script));
        if (script)
        {
            await phone.Page.Clock.InstallAsync();
        }

        await phone.OpenAsync(await world.DemoLinkAsync());
        await phone.NoneOfTheseAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        return phone.Page;
    }
}
