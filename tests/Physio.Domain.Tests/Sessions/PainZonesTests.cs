using Physio.Domain.Measures;
using Physio.Domain.Sessions;

namespace Physio.Domain.Tests.Sessions;

public sealed class PainZonesTests
{
    [Theory]
    [InlineData(null, null, PainZone.Unknown)]
    [InlineData(3, null, PainZone.Unknown)]
    [InlineData(null, 2, PainZone.Unknown)]
    [InlineData(null, 3, PainZone.Amber)]
    [InlineData(null, 5, PainZone.Amber)]
    [InlineData(null, 6, PainZone.Red)]
    [InlineData(2, 2, PainZone.Green)]
    [InlineData(1, 2, PainZone.Green)]
    [InlineData(0, 2, PainZone.Red)]
    [InlineData(2, 3, PainZone.Amber)]
    [InlineData(2, 4, PainZone.Red)]
    [InlineData(5, 5, PainZone.Amber)]
    [InlineData(9, 6, PainZone.Red)]
    public void Pain_after_a_session_is_read_as_a_traffic_light(int? before, int? after, PainZone zone) =>
        Assert.Equal(zone, PainZones.Of(ASession.Score(before), ASession.Score(after)));

    [Theory]
    [InlineData(2, 2, null, PainZone.Green)]
    [InlineData(2, 2, 1, PainZone.Green)]
    [InlineData(2, 2, 3, PainZone.Amber)]
    [InlineData(2, 2, 4, PainZone.Red)]
    [InlineData(2, null, 6, PainZone.Red)]
    [InlineData(2, null, 3, PainZone.Amber)]
    [InlineData(2, null, 2, PainZone.Unknown)]
    [InlineData(2, 4, 0, PainZone.Red)]
    public void Pain_during_the_session_makes_the_light_more_careful_and_never_less(int? before, int? after, int? during, PainZone zone) =>
        Assert.Equal(zone, PainZones.Of(ASession.Score(before), ASession.Score(after), ASession.Score(during)));

    [Theory]
    [InlineData(3, 3, MorningPain.Settled)]
    [InlineData(3, 0, MorningPain.Settled)]
    [InlineData(3, 4, MorningPain.NotSettled)]
    [InlineData(3, 5, MorningPain.Red)]
    [InlineData(5, 5, MorningPain.Settled)]
    [InlineData(5, 6, MorningPain.Red)]
    [InlineData(8, 6, MorningPain.Red)]
    [InlineData(null, 2, MorningPain.Settled)]
    [InlineData(null, 3, MorningPain.NotSettled)]
    [InlineData(null, 5, MorningPain.NotSettled)]
    [InlineData(null, 6, MorningPain.Red)]
    public void The_next_morning_is_settled_at_the_level_from_before_and_red_above_five_or_two_higher(int? before, int morning, MorningPain means) =>
        Assert.Equal(means, PainZones.OfMorning(ASession.Score(before), new PainScore(morning)));
}
