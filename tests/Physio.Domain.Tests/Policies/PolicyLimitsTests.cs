using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Policies;

/// <summary>The table is complete and says the truth about the policies in code.</summary>
public sealed class PolicyLimitsTests
{
    [Fact]
    public void Every_limit_of_a_policy_stands_in_the_table_once() =>
        Assert.Equal(
            typeof(ThresholdPolicy).GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(string)).Select(property => property.Name)
                .Except([nameof(ThresholdPolicy.Version)]).Order(),
            PolicyLimits.All.Select(limit => limit.Key).Order());

    [Fact]
    public void The_shipped_values_are_those_of_the_default_policy() =>
        Assert.All(PolicyLimits.All, limit => Assert.Equal(limit.Shipped, limit.Get(ThresholdPolicy.Default)));

    [Fact]
    public void Each_row_reads_and_writes_its_own_limit() => Assert.All(PolicyLimits.All, limit =>
    {
        var changed = limit.Set(ThresholdPolicy.Default, limit.Shipped + 1);

        Assert.Equal([limit.Key], PolicyLimits.Differing(ThresholdPolicy.Default, changed).Select(other => other.Key));
        Assert.Equal(limit.Shipped + 1, Convert.ToDecimal(typeof(ThresholdPolicy).GetProperty(limit.Key)!.GetValue(changed), System.Globalization.CultureInfo.InvariantCulture));
    });

    [Fact]
    public void Names_are_unlike_and_sources_known()
    {
        Assert.Equal(PolicyLimits.All.Count, PolicyLimits.All.Select(limit => limit.Name).Distinct().Count());
        Assert.All(PolicyLimits.All.SelectMany(limit => limit.Sources.Split("; ")), key => Assert.Contains(key, RuleSources.All.Keys));
    }

    [Fact]
    public void A_shipped_policy_names_the_origin_of_every_limit()
    {
        Assert.Equal(ThresholdPolicy.Shipped, ShippedPolicies.All.Select(policy => policy.Limits));
        Assert.All(ShippedPolicies.All, policy => Assert.Empty(PolicyCheck.Problems(policy, ShippedPolicies.ReviewOn.AddDays(-1))));
        Assert.All(ShippedPolicies.All, policy => Assert.Equal(PolicyLimits.All.Count, policy.Origins.Count));
        Assert.Contains("Article", ShippedPolicies.SeedStrict.OriginOf(PolicyLimits.Of(nameof(ThresholdPolicy.HeartRateHighAbove))).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Tachycardia_holds_from_101_under_the_strict_policy()
    {
        var limit = Assert.Single(PolicyLimits.Differing(ThresholdPolicy.Default, ThresholdPolicy.SeedStrict));

        Assert.Equal((nameof(ThresholdPolicy.HeartRateHighAbove), "100/min"), (limit.Key, limit.Text(limit.Get(ThresholdPolicy.SeedStrict))));
    }
}
