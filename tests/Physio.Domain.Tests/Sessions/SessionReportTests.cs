using Physio.Domain.Measures;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Domain.Tests.Sessions;

public sealed class SessionReportTests
{
    private static readonly DateTimeOffset Noon = ASession.Noon;
    private readonly ASession _session = new();

    [Fact]
    public void A_report_may_be_corrected_until_two_days_have_passed()
    {
        var report = _session.Told(2, 2);

        Assert.True(report.MayBeCorrected(Noon.AddHours(48).AddTicks(-1)));
        Assert.False(report.MayBeCorrected(Noon.AddHours(48)));
        Assert.Throws<InvalidOperationException>(() => report.Correct(ASession.Tells(2, 3), Noon.AddHours(48)));
    }

    [Fact]
    public void A_correction_keeps_what_was_said_before()
    {
        var report = _session.Told(2, 2);

        var correction = report.Correct(ASession.Tells(2, 3) with { Note = "Longer walk" }, Noon.AddHours(1))!;

        Assert.Equal((ASession.Tells(2, 2), Noon.AddHours(1), report.CheckId), (correction.Before, correction.At, correction.CheckId));
        Assert.Equal(ASession.Tells(2, 3) with { Note = "Longer walk" }, report.Told);
    }

    [Fact]
    public void The_same_again_is_no_correction()
    {
        var told = ASession.Tells(2, 2) with { Exercises = [new ExerciseResult("cat-cow", ExerciseAnswer.Eased)] };
        var report = SessionReport.Tell(_session.Check, told, Noon);

        Assert.Null(report.Correct(told with { Exercises = [new ExerciseResult("cat-cow", ExerciseAnswer.Eased)] }, Noon.AddHours(1)));
        Assert.NotNull(report.Correct(told with { Exercises = [new ExerciseResult("cat-cow", ExerciseAnswer.Unchanged)] }, Noon.AddHours(1)));
    }

    [Fact]
    public void Red_stays_red_when_the_numbers_are_corrected()
    {
        var report = _session.Told(2, 7);
        report.Correct(ASession.Tells(2, 1), Noon.AddMinutes(5));

        Assert.True(report.PainIsRed);
        Assert.Equal(PainZone.Green, report.Told.Zone);
    }

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(1, 3, true)]
    [InlineData(null, 6, true)]
    public void A_correction_can_turn_a_report_red(int? before, int? after, bool red)
    {
        var report = _session.Told(1, 1);
        report.Correct(ASession.Tells(before, after) with { Note = "Corrected" }, Noon.AddMinutes(5));

        Assert.Equal(red, report.PainIsRed);
    }

    [Fact]
    public void Pain_during_one_exercise_makes_a_report_red() =>
        Assert.True(SessionReport.Tell(_session.Check, ASession.Tells(2, 2) with { Exercises = [new ExerciseResult("cat-cow", null, new PainScore(6))] }, Noon).PainIsRed);

    [Theory]
    [InlineData(11, 0, false)]
    [InlineData(12, 0, true)]
    [InlineData(83, 59, true)]
    [InlineData(84, 0, false)]
    public void The_next_morning_is_asked_for_from_the_day_after_to_the_third_day(int hours, int minutes, bool asked) =>
        Assert.Equal(asked, _session.Told(2, 2).AsksForMorning(Noon.AddHours(hours).AddMinutes(minutes)));

    [Fact]
    public void The_day_is_that_of_the_clinic_not_of_greenwich()
    {
        var report = _session.Told(2, 2, new DateTimeOffset(2026, 3, 10, 23, 30, 0, TimeSpan.FromHours(1)));

        Assert.False(report.AsksForMorning(new DateTimeOffset(2026, 3, 10, 23, 59, 0, TimeSpan.FromHours(1))));
        Assert.True(report.AsksForMorning(new DateTimeOffset(2026, 3, 11, 0, 1, 0, TimeSpan.FromHours(1))));
    }

    [Fact]
    public void A_skipped_session_has_no_next_morning() =>
        Assert.False(SessionReport.Tell(_session.Check, SessionOutcome.Skipped, null, null, "", Noon).AsksForMorning(Noon.AddDays(1)));

    [Fact]
    public void The_next_morning_is_told_once()
    {
        var report = _session.Told(2, 2);

        Assert.True(report.TellMorning(new PainScore(1), Noon.AddDays(1)));
        Assert.False(report.TellMorning(new PainScore(9), Noon.AddDays(1)));
        Assert.Equal((new PainScore(1), MorningPain.Settled, false), (report.PainNextMorning, report.Morning, report.PainIsRed));
    }

    [Fact]
    public void A_settled_morning_does_not_end_the_rest_of_a_red_session()
    {
        var report = _session.Told(2, 7);
        report.TellMorning(new PainScore(1), Noon.AddHours(20));

        Assert.Equal(Noon, report.RestsFrom);
    }

    [Theory]
    [InlineData(false, 1, null)]
    [InlineData(true, 1, 2)]
    [InlineData(true, 2, 3)]
    [InlineData(true, 3, null)]
    public void After_relief_a_session_may_be_repeated_once_more_a_day_where_it_is_allowed_and_at_most_three_times(bool allowed, int prescribed, int? times) =>
        Assert.Equal(times, new PatientOptions(MayRepeat: allowed).TimesAfterRelief(prescribed));
}
