using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Policies;

public sealed class PolicyNameTests
{
    [Theory]
    [InlineData("own", true)]
    [InlineData("older-hearts-2", true)]
    [InlineData("ab", false)]
    [InlineData("Older-Hearts", false)]
    [InlineData("older--hearts", false)]
    [InlineData("-older", false)]
    [InlineData("older hearts", false)]
    [InlineData("größer", false)]
    [InlineData("compare", false)]
    [InlineData("new", false)]
    public void A_name_is_words_joined_by_hyphens(string name, bool accepted) => Assert.Equal(accepted, PolicyName.IsSlug(name));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_name_has_an_end(int length, bool accepted) => Assert.Equal(accepted, PolicyName.IsSlug(new string('a', length)));

    [Fact]
    public void S53_what_decides_for_a_name_nobody_knows_is_at_least_as_strict_as_every_shipped_policy() =>
        Assert.All(ThresholdPolicy.Shipped, policy =>
            Assert.DoesNotContain(PolicyLimits.All, limit => limit.IsLooser(limit.Get(ThresholdPolicy.Strictest), limit.Get(policy))));
}
