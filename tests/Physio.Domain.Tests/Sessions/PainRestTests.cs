using Physio.Domain.Measures;
using Physio.Domain.Sessions;

namespace Physio.Domain.Tests.Sessions;

public sealed class PainRestTests
{
    private static readonly DateTimeOffset Noon = ASession.Noon;
    private readonly ASession _session = new();

    [Fact]
    public void Red_pain_rests_the_exercises_for_a_day() => Assert.Equal(Noon.AddHours(24), Until(_session.Told(3, 6), Noon.AddHours(1)));

    [Fact]
    public void After_an_attack_it_rests_them_for_two_days() =>
        Assert.Equal(Noon.AddHours(48), PainRest.Until([_session.Told(3, 6)], _session.Plan.Current, attackWithin14Days: true, Noon.AddHours(30)));

    [Fact]
    public void The_rest_is_over_when_its_time_is_over() => Assert.Null(Until(_session.Told(3, 6), Noon.AddHours(24)));

    [Theory]
    [InlineData(3, 4)]
    [InlineData(null, 5)]
    [InlineData(7, null)]
    public void Other_pain_rests_nothing(int? before, int? after) => Assert.Null(Until(_session.Told(before, after), Noon.AddHours(1)));

    [Fact]
    public void Red_pain_on_the_next_morning_rests_from_the_morning()
    {
        var report = _session.Told(2, 3);
        report.TellMorning(new PainScore(4), Noon.AddHours(20));

        Assert.Equal(Noon.AddHours(44), Until(report, Noon.AddHours(21)));
    }

    [Fact]
    public void A_version_issued_since_ends_the_rest()
    {
        var report = _session.Told(3, 6);
        _session.Issue(Noon.AddHours(2));

        Assert.Null(Until(report, Noon.AddHours(3)));
    }

    [Fact]
    public void Red_pain_told_after_a_version_was_issued_rests_it_although_the_session_was_of_the_one_before()
    {
        var report = _session.Told(3, 4);
        _session.Issue(Noon.AddHours(2));
        report.TellMorning(new PainScore(8), Noon.AddHours(20));

        Assert.Equal(Noon.AddHours(44), Until(report, Noon.AddHours(21)));
    }

    [Fact]
    public void A_correction_to_red_rests_from_the_correction()
    {
        var report = _session.Told(2, 2);
        report.Correct(ASession.Tells(2, 7), Noon.AddHours(40));

        Assert.Equal(Noon.AddHours(64), Until(report, Noon.AddHours(41)));
    }

    [Fact]
    public void A_correction_never_lifts_a_rest()
    {
        var report = _session.Told(2, 7);
        report.Correct(ASession.Tells(2, 1), Noon.AddHours(1));

        Assert.Equal(Noon.AddHours(24), Until(report, Noon.AddHours(2)));
    }

    private DateTimeOffset? Until(SessionReport report, DateTimeOffset now) => PainRest.Until([report], _session.Plan.Current, attackWithin14Days: false, now);
}
