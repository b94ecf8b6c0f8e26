using Physio.Domain.Clinics;
using Physio.Domain.Measures;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;

namespace Physio.Domain.Tests.Sessions;

/// <summary>What an answer that waited for a network means: it may tighten, never loosen.</summary>
public sealed class LateAnswerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private readonly AClinic _clinic = AClinic.Called("Praxis am Park", Now.AddDays(-5));

    private Plan Plan => _clinic.Plan;

    [Fact]
    public void An_answer_that_came_at_once_has_one_time()
    {
        var check = Answered(default);

        Assert.Equal((Now, Now, 0), (check.At, check.ArrivedAt, check.LateSeconds));
    }

    [Fact]
    public void A_late_answer_was_given_before_it_arrived()
    {
        var check = Answered(new(3600));

        Assert.Equal((Now.AddHours(-1), Now, 3600), (check.At, check.ArrivedAt, check.LateSeconds));
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void It_belongs_to_the_version_on_the_phone_when_the_plan_had_such_a_version(int? onThePhone, int version)
    {
        Issue(Now.AddDays(-1));

        Assert.Equal(version, Answered(new(60, onThePhone)).PlanVersion);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(59, "")]
    [InlineData(60, " (answered without a network 1 min before it arrived)")]
    [InlineData(3599, " (answered without a network 59 min before it arrived)")]
    [InlineData(3600, " (answered without a network 1 h before it arrived)")]
    [InlineData(LateAnswer.MostSeconds, " (answered without a network 168 h before it arrived)")]
    public void Staff_read_how_late_it_came(int seconds, string words) => Assert.Equal(words, new LateAnswer(seconds).Words);

    [Fact]
    public void Red_pain_rests_from_its_arrival()
    {
        var report = Hurt(new(7200));

        Assert.Equal(Now.AddHours(PainRest.Hours), PainRest.Until([report], Plan.Current, attackWithin14Days: false, Now));
        Assert.Equal(Now.AddHours(PainRest.HoursAfterAttack), PainRest.Until([report], Plan.Current, attackWithin14Days: true, Now));
        Assert.Null(PainRest.Until([report], Plan.Current, attackWithin14Days: false, Now.AddHours(PainRest.Hours)));
    }

    [Fact]
    public void Red_pain_of_an_older_version_rests_when_nobody_knew_of_it_at_the_issue()
    {
        var report = Hurt(new(7200, 1));
        Issue(Now.AddHours(-1));

        Assert.NotNull(PainRest.Until([report], Plan.Current, attackWithin14Days: false, Now));
    }

    [Fact]
    public void A_version_issued_after_red_pain_arrived_ends_the_rest()
    {
        var report = Hurt(new(7200));
        Issue(Now);

        Assert.Null(PainRest.Until([report], Plan.Current, attackWithin14Days: false, Now));
    }

    private TodayCheck Answered(LateAnswer late) => TodayCheck.Answer(TodayCheckId.New(), _clinic.Link, Plan, [], Now, late: late);

    private SessionReport Hurt(LateAnswer late) => SessionReport.Tell(Answered(late), SessionOutcome.Done, new PainScore(3), new PainScore(7), "", Now, late);

    private void Issue(DateTimeOffset at) =>
        Plan.Issue(Guid.CreateVersion7(), Plan.Current.AssessmentId, Plan.Current.Content, StaffId.New(), "Anna Test", Plan.Current.ReviewOn, at);
}
