using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

public sealed class PolicyNames
{
    [Fact]
    public void A_shipped_policy_is_found_by_its_name() =>
        Assert.All(ThresholdPolicy.Shipped, policy => Assert.Same(policy, ThresholdPolicy.Named(policy.Name)));

    [Fact]
    public void A_name_nobody_knows_any_more_loosens_nothing() => Assert.Same(ThresholdPolicy.SeedStrict, ThresholdPolicy.Named("gone"));
}
