using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>A clinic may tighten freely and loosen a little. Decisions 12.</summary>
public class PolicyBoundsTests
{
    private static readonly ThresholdPolicy Own = ThresholdPolicy.Default with { Name = "own" };

    public static TheoryData<ThresholdPolicy, ThresholdPolicy, string> Loosest { get; } = new()
    {
        { Own with { TemperatureHighFrom = 38.5m }, Own with { TemperatureHighFrom = 38.6m }, nameof(ThresholdPolicy.TemperatureHighFrom) },
        { Own with { SystolicHighFrom = 200 }, Own with { SystolicHighFrom = 201 }, nameof(ThresholdPolicy.SystolicHighFrom) },
        { Own with { DiastolicHighFrom = 115 }, Own with { DiastolicHighFrom = 116 }, nameof(ThresholdPolicy.DiastolicHighFrom) },
        { Own with { HeartRateHighAbove = 130 }, Own with { HeartRateHighAbove = 131 }, nameof(ThresholdPolicy.HeartRateHighAbove) },
        { Own with { HeartRateLowBelow = 40 }, Own with { HeartRateLowBelow = 39 }, nameof(ThresholdPolicy.HeartRateLowBelow) },
        { Own with { OxygenLowBelow = 88 }, Own with { OxygenLowBelow = 87 }, nameof(ThresholdPolicy.OxygenLowBelow) },
    };

    [Theory]
    [MemberData(nameof(Loosest), DisableDiscoveryEnumeration = true)]
    public void A_limit_has_an_outer_bound(ThresholdPolicy allowed, ThresholdPolicy refused, string limit)
    {
        Assert.Empty(PolicyBounds.Problems(allowed));
        Assert.Equal(limit, Assert.Single(PolicyBounds.Problems(refused)).Limit);
    }

    [Fact]
    public void The_shipped_policies_are_within_bounds() => Assert.All(ThresholdPolicy.Shipped, policy => Assert.Empty(PolicyBounds.Problems(policy)));

    [Fact]
    public void A_hold_never_comes_before_its_caution() =>
        Assert.Equal(nameof(ThresholdPolicy.SystolicHighFrom), Assert.Single(PolicyBounds.Problems(Own with { SystolicHighFrom = 159 })).Limit);
}
