using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Policies;

/// <summary>Each limit at its bounds, a step beyond them, and out of order.</summary>
public class PolicyBoundsTests
{
    private static readonly ThresholdPolicy Own = ThresholdPolicy.Default with { Name = "own" };

    public static TheoryData<string> Limits => [.. PolicyLimits.All.Select(limit => limit.Key)];

    public static TheoryData<string, string> Pairs => [.. PolicyLimits.Order.Select(pair => (pair.Milder.Key, pair.Graver.Key))];

    /// <summary>All limits as careful, or as permissive, as they may be.</summary>
    private static ThresholdPolicy Everywhere(Func<PolicyLimit, decimal> value) => PolicyLimits.All.Aggregate(Own, (policy, limit) => limit.Set(policy, value(limit)));

    /// <summary>Limits of the same row at a value that disturbs no order.</summary>
    private static ThresholdPolicy Around(PolicyLimit limit, decimal value) => value == limit.Loosest || limit.IsLooser(value, limit.Loosest)
        ? limit.Set(Everywhere(other => other.Loosest), value)
        : limit.Set(Everywhere(other => other.Strictest), value);

    private static decimal Beyond(PolicyLimit limit, decimal bound, bool looser) => bound + (limit.IsUpper == looser ? limit.Step : -limit.Step);

    [Theory]
    [MemberData(nameof(Limits))]
    public void S53_a_limit_is_accepted_at_its_bounds_and_refused_a_step_beyond(string key)
    {
        var limit = PolicyLimits.Of(key);

        Assert.DoesNotContain(PolicyBounds.Problems(Around(limit, limit.Loosest)), problem => problem.Field == key);
        Assert.DoesNotContain(PolicyBounds.Problems(Around(limit, limit.Strictest)), problem => problem.Field == key);
        foreach (var (value, why) in new[] { (Beyond(limit, limit.Loosest, true), "looser"), (Beyond(limit, limit.Strictest, false), "stricter") })
        {
            var problem = Assert.Single(PolicyBounds.Problems(Around(limit, value)), problem => problem.Field == key);
            Assert.Equal(1, problem.Sentence.Count(letter => letter == ';'));
            Assert.StartsWith(limit.Name + ": " + limit.Text(value), problem.Sentence, StringComparison.Ordinal);
            Assert.Contains(why, problem.Sentence, StringComparison.Ordinal);
            Assert.EndsWith($"accepted is {limit.Range}.", problem.Sentence, StringComparison.Ordinal);
            Assert.Contains(limit.Unit, problem.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void S53_the_outer_bounds_are_those_that_were_decided()
    {
        Assert.Equal(
            [(38.5m, "TemperatureHighFrom"), (200, "SystolicHighFrom"), (115, "DiastolicHighFrom"), (130, "HeartRateHighAbove"), (40, "HeartRateLowBelow"), (88, "OxygenLowBelow")],
            PolicyLimits.All.Where(limit => limit.Bounds == PolicyLimits.Decided).Select(limit => (limit.Loosest, limit.Key)));
        Assert.All(PolicyLimits.All.Where(limit => limit.Bounds != PolicyLimits.Decided), limit => Assert.Equal(limit.Shipped, limit.Loosest));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void S53_a_graver_limit_never_comes_before_its_milder_one(string milderKey, string graverKey)
    {
        var (milder, graver) = (PolicyLimits.Of(milderKey), PolicyLimits.Of(graverKey));
        var together = graver.IsUpper ? Math.Min(milder.Loosest, graver.Loosest) : Math.Max(milder.Loosest, graver.Loosest);
        var before = together + (graver.IsUpper ? -graver.Step : graver.Step);
        var policy = milder.Set(Everywhere(limit => limit.Loosest), together);

        Assert.DoesNotContain(PolicyBounds.Problems(graver.Set(policy, together)), problem => problem.Sentence.Contains("comes before", StringComparison.Ordinal));
        var problem = Assert.Single(PolicyBounds.Problems(graver.Set(policy, before)), problem => problem.Field == graverKey);
        Assert.Contains($"comes before \"{milder.Name}\" at {milder.Text(together)}", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_for_a_hold_below_its_caution_names_both_and_what_is_accepted() =>
        Assert.Equal(
            "Heart rate, hold above: 99/min comes before \"Heart rate, caution above\" at 100/min; accepted is 100 to 130/min.",
            Assert.Single(PolicyBounds.Problems(Own with { HeartRateHighAbove = 99 })).Sentence);

    [Theory]
    [InlineData("38.05", "has more than one decimal")]
    [InlineData("38.1", null)]
    public void A_temperature_has_one_decimal(string value, string? why)
    {
        var problems = PolicyBounds.Problems(Own with { TemperatureHighFrom = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(why is null ? 0 : 1, problems.Count(problem => why is not null && problem.Sentence.Contains(why, StringComparison.Ordinal)));
        Assert.Equal(why is null, problems.Count == 0);
    }

    [Fact]
    public void The_shipped_policies_are_within_bounds() => Assert.All(ThresholdPolicy.Shipped, policy => Assert.Empty(PolicyBounds.Problems(policy)));

    [Fact]
    public void The_most_careful_and_the_most_permissive_policy_are_possible()
    {
        Assert.Empty(PolicyBounds.Problems(Everywhere(limit => limit.Loosest)));
        Assert.Empty(PolicyBounds.Problems(Everywhere(limit => limit.Strictest)));
    }
}
