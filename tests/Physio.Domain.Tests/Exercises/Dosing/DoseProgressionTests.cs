using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Measures;
using Physio.Domain.Sessions;
using Physio.Domain.Tests.Prescribing;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Exercises.Dosing;

/// <summary>Each rule of the next dose at its border. Source: clinical rules 5.3 to 5.6.</summary>
public sealed class DoseProgressionTests
{
    private static readonly Dosage Six = Told.Exercise.Dose.Start with { RepsMin = 6, RepsMax = 6 };

    [Fact]
    public void Three_green_sessions_in_a_week_raise_the_repetitions_by_one_and_say_why()
    {
        var next = Told.Well.Next(Six);

        Assert.Equal((DoseAction.StepUp, "DOSE-UP", Six with { RepsMin = 7, RepsMax = 7 }), (next.Action, next.Code, next.Dose));
        Assert.Equal("One step up: 3 sessions in 7 days, all green: repetitions from 6 to 7", next.Sentence);
    }

    [Theory]
    [InlineData(2, "DOSE-KEEP-FEW")]
    [InlineData(3, "DOSE-UP")]
    public void A_step_up_takes_three_sessions_done(int sessions, string code) =>
        Assert.Equal(code, Told.Nothing.With([.. Enumerable.Range(1, sessions).Select(day => Told.Session(day, 2, 1))]).Next(Six).Code);

    [Theory]
    [InlineData(SessionOutcome.Done, "DOSE-UP")]
    [InlineData(SessionOutcome.Partly, "DOSE-KEEP-FEW")]
    [InlineData(SessionOutcome.Skipped, "DOSE-KEEP-FEW")]
    public void Only_a_session_that_was_done_counts(SessionOutcome third, string code) =>
        Assert.Equal(code, Told.Nothing.With(Told.Session(4, 2, 1), Told.Session(2, 2, 1), Told.Session(1, 2, 1, third)).Next(Six).Code);

    [Theory]
    [InlineData(168, "DOSE-UP")]
    [InlineData(168.1, "DOSE-KEEP-FEW")]
    public void The_three_sessions_lie_within_seven_days(double hoursOfTheFirst, string code) =>
        Assert.Equal(code, Told.Nothing.With(Told.Hours(hoursOfTheFirst, 2, 1), Told.Session(3, 2, 1), Told.Session(1, 2, 1)).Next(Six).Code);

    [Theory]
    [InlineData(2, 2, "DOSE-UP")]
    [InlineData(2, 0, "DOSE-UP")]
    [InlineData(0, 1, "DOSE-KEEP-PAIN")]
    [InlineData(2, 3, "DOSE-KEEP-PAIN")]
    [InlineData(4, 5, "DOSE-KEEP-PAIN")]
    [InlineData(4, 6, "DOSE-STOP-RED")]
    [InlineData(5, 6, "DOSE-STOP-RED")]
    [InlineData(0, 2, "DOSE-STOP-RED")]
    [InlineData(2, null, "DOSE-KEEP-UNKNOWN")]
    [InlineData(null, 1, "DOSE-KEEP-UNKNOWN")]
    [InlineData(null, 4, "DOSE-KEEP-PAIN")]
    [InlineData(null, 6, "DOSE-STOP-RED")]
    public void The_pain_of_the_latest_session_decides(int? before, int? after, string code)
    {
        // Starts where the latest session starts, so that only its own pain is asked about.
        var start = before ?? 2;

        Assert.Equal(code, Told.Nothing.With(Told.Session(5, start, 1), Told.Session(4, start, 1), Told.Session(3, start, 1), Told.Session(1, before, after)).Next(Six).Code);
    }

    [Theory]
    [InlineData(1, "DOSE-KEEP-PAIN")]
    [InlineData(2, "DOSE-DOWN-AMBER")]
    public void Amber_once_keeps_the_dose_and_amber_twice_running_takes_a_step_down(int amber, string code) =>
        Assert.Equal(code, Told.Nothing.With(Told.Session(4, 3, 1), Told.Session(3, 3, amber == 2 ? 3 : 2), Told.Session(2, 3, 3)).Next(Six).Code);

    [Fact]
    public void Amber_twice_with_a_green_session_between_keeps_the_dose() =>
        Assert.Equal("DOSE-KEEP-PAIN", Told.Nothing.With(Told.Session(4, 3, 3), Told.Session(3, 3, 2), Told.Session(2, 3, 3)).Next(Six).Code);

    [Fact]
    public void A_session_without_told_pain_does_not_break_the_row_of_amber_ones() =>
        Assert.Equal("DOSE-DOWN-AMBER", Told.Nothing.With(Told.Session(4, 3, 3), Told.Session(3, 3, null), Told.Session(2, 3, 3)).Next(Six).Code);

    [Theory]
    [InlineData(0, "DOSE-UP")]
    [InlineData(1, "DOSE-KEEP-PAIN")]
    [InlineData(2, "DOSE-DOWN-NEXT")]
    public void Pain_before_the_next_session_stands_for_the_morning_after(int rise, string code) =>
        Assert.Equal(code, Told.Nothing.With(Told.Session(5, 1, 1), Told.Session(3, 1, 1), Told.Session(1, 1 + rise, 1)).Next(Six).Code);

    [Fact]
    public void A_slow_climb_of_the_pain_before_is_measured_from_the_first_session() =>
        Assert.Equal("DOSE-DOWN-NEXT", Told.Nothing.With(Told.Session(5, 0, 0), Told.Session(3, 1, 1), Told.Session(1, 2, 2)).Next(Six).Code);

    [Fact]
    public void A_skipped_session_with_more_pain_before_it_counts_too() =>
        Assert.Equal("DOSE-DOWN-NEXT", Told.Well.With(Told.Session(0.5, 4, null, SessionOutcome.Skipped)).Next(Six).Code);

    [Theory]
    [InlineData(7, 0, "DOSE-KEEP-FEW")]
    [InlineData(7, 1, "DOSE-RESTART")]
    [InlineData(8, 0, "DOSE-RESTART")]
    [InlineData(21, 0, "DOSE-RESTART")]
    [InlineData(21, 1, "DOSE-LOW-PAUSE")]
    [InlineData(22, 0, "DOSE-LOW-PAUSE")]
    public void A_pause_starts_again_lower(int days, int minutes, string code)
    {
        var history = Told.Nothing with { IssuedAt = Told.Now.AddDays(-60), StartedAt = Told.Now.AddDays(-90) };

        Assert.Equal(code, history.With(Told.Session(days + (minutes / 1440d), 1, 1)).Next(Six).Code);
    }

    [Fact]
    public void A_pause_counts_from_the_issue_when_no_session_was_told()
    {
        Assert.Equal("DOSE-KEEP-FEW", (Told.Nothing with { IssuedAt = Told.Now.AddDays(-7) }).Next(Six).Code);
        Assert.Equal("DOSE-RESTART", (Told.Nothing with { IssuedAt = Told.Now.AddDays(-8) }).Next(Six).Code);
    }

    [Fact]
    public void Seventy_percent_of_ten_is_seven_and_never_below_the_low_end()
    {
        var history = Told.Nothing.With(Told.Session(9, 1, 1));

        Assert.Equal(7, history.Next(Told.Exercise.Dose.Start with { RepsMin = 10, RepsMax = 10 }).Dose.RepsMax);
        Assert.Equal(5, history.Next(Six).Dose.RepsMax);
    }

    [Theory]
    [InlineData(14, 0, "DOSE-STOP-RED")]
    [InlineData(14, 1, "DOSE-UP")]
    public void Red_pain_asks_for_a_look_for_fourteen_days(int days, int minutes, string code)
    {
        var history = Told.Well with { IssuedAt = Told.Now.AddDays(-20) };

        Assert.Equal(code, history.With(Told.Session(days + (minutes / 1440d), 2, 7)).Next(Six).Code);
    }

    [Theory]
    [InlineData(true, 9, "DOSE-STOP-ALARM")]
    [InlineData(false, 7, "DOSE-KEEP-SIGN")]
    [InlineData(false, 7.01, "DOSE-UP")]
    public void A_sign_in_the_check_stops_the_climb_and_an_alarm_sign_stops_the_exercise(bool alarm, double daysAgo, string code) =>
        Assert.Equal(code, (Told.Well with { Signs = [new(Told.Now.AddDays(-daysAgo), alarm)] }).Next(Six).Code);

    [Theory]
    [InlineData(13.99, "DOSE-KEEP-FIRST-WEEKS")]
    [InlineData(14, "DOSE-UP")]
    public void Nothing_climbs_in_the_first_two_weeks_of_a_plan(double days, string code) =>
        Assert.Equal(code, (Told.Well with { StartedAt = Told.Now.AddDays(-days) }).Next(Six).Code);

    [Theory]
    [InlineData(Phase.Acute, "DOSE-LOW-FLARE")]
    [InlineData(Phase.Exacerbation, "DOSE-LOW-FLARE")]
    [InlineData(Phase.Subacute, "DOSE-UP")]
    [InlineData(Phase.Rehabilitation, "DOSE-UP")]
    [InlineData(Phase.Remission, "DOSE-UP")]
    public void A_flare_takes_the_lowest_dose(Phase phase, string code)
    {
        var next = Told.Well.Next(Six, Case.InRemission with { Phase = phase, PainAtRest = null }, Reports.Clear());

        Assert.Equal(code, next.Code);
        Assert.Equal(code == "DOSE-UP" ? 7 : 5, next.Dose.RepsMax);
    }

    [Fact]
    public void A_first_plan_and_two_weeks_after_an_attack_take_the_low_end()
    {
        Assert.Equal("DOSE-LOW-FIRST", Told.Well.Next(Six, Case.InRemission with { FirstPrescription = true }, Reports.Clear()).Code);
        Assert.Equal("DOSE-LOW-FLARE", Told.Well.Next(Six, Case.InRemission with { AttackWithin14Days = true }, Reports.Clear()).Code);
    }

    [Fact]
    public void No_progression_and_a_watched_session_keep_the_dose()
    {
        Assert.Equal(("DOSE-KEEP-CAUTION", Six), Of(Told.Well.Next(Six, report: Reports.Clear() with { NoProgression = true })));
        Assert.Equal(("DOSE-KEEP-SUPERVISED", Six), Of(Told.Well.Next(Six, report: Reports.Clear() with { Supervised = true })));
    }

    [Fact]
    public void Pain_at_rest_of_six_is_a_flare_whatever_phase_was_chosen() =>
        Assert.Equal("DOSE-LOW-FLARE", Told.Well.Next(Six, Case.InRemission with { PainAtRest = new PainScore(6) }).Code);

    [Fact]
    public void Two_sets_of_remission_become_one_while_settling() =>
        Assert.Equal(("DOSE-DOWN-RANGE", Six), Of(Told.Well.Next(Six with { Sets = 2 }, Case.InRemission with { Phase = Phase.Subacute }, Reports.Clear())));

    [Fact]
    public void A_dose_above_what_the_catalog_allows_now_is_brought_back() =>
        Assert.Equal(("DOSE-DOWN-RANGE", Six with { RepsMin = 10, RepsMax = 10 }), Of(Told.Well.Next(Six with { RepsMin = 12, RepsMax = 12 })));

    [Fact]
    public void At_the_top_the_harder_neighbour_is_named_and_nothing_changes()
    {
        var top = new Dosage(2, 10, 10, 7, PerSide: true, 2, 7);
        var exercise = Told.Exercise with { Harder = "bird-dog", Dose = Told.Exercise.Dose with { MaxHoldSeconds = 7 } };

        var next = (Told.Well with { Names = new Dictionary<string, string> { ["bird-dog"] = "Bird-dog" } }).Next(top, exercise: exercise);

        Assert.Equal(("DOSE-KEEP-TOP", top), Of(next));
        Assert.Contains("the next step would be Bird-dog, if the screening allows it", next.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 2, 2, 1, true)]
    [InlineData(2, 0, 2, 2, true)]
    [InlineData(3, 2, 2, 1, true)]
    [InlineData(2, 1, 2, 1, false)]
    [InlineData(4, 2, 3, 1, false)]
    [InlineData(4, 2, 2, 3, false)]
    public void Relief_is_told_as_a_reason_for_a_light_exercise_more_often(int before, int after, int load, int timesPerDay, bool told)
    {
        var next = Told.Nothing.With(Told.Session(1, before, after)).Next(Six with { TimesPerDay = timesPerDay }, exercise: Told.Exercise with { LoadLevel = load });

        Assert.Equal(("DOSE-KEEP-FEW", timesPerDay), (next.Code, next.Dose.TimesPerDay));
        Assert.Equal(told, next.Sentence.EndsWith($"Pain fell from {before} to {after} in the latest session: {timesPerDay + 1} times a day may be worth a try", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_reasons_for_less_are_all_told_and_the_lowest_dose_of_all_is_proposed()
    {
        var amber = Told.Nothing.With(Told.Session(10, 3, 3), Told.Session(9, 3, 3));

        var next = amber.Next(Told.Exercise.Dose.Start with { RepsMin = 10, RepsMax = 10, HoldSeconds = 9 });

        Assert.Equal((DoseAction.Restart, 7, 7), (next.Action, next.Dose.RepsMax, next.Dose.HoldSeconds));
        Assert.Equal(
            "Starts again at 70 %, not below the low end, after 9 days without a told session. One step down after pain of 3 or more in two sessions running: repetitions from 10 to 7, hold in seconds from 9 to 7",
            next.Sentence);
    }

    [Fact]
    public void The_order_in_which_sessions_are_read_does_not_matter() =>
        Assert.Equal(Told.Well.Next(Six), (Told.Well with { Sessions = [.. Told.Well.Sessions.Reverse()] }).Next(Six));

    private static (string Code, Dosage Dose) Of(DoseProposal proposal) => (proposal.Code, proposal.Dose);
}
