using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.Web.Features.Rules;
using Physio.Web.Features.Rules.ShowRules;

namespace Physio.Web.Tests.Features.Rules;

public sealed class RuleBookViewTests
{
    private static readonly RuleBookView Book = RuleBookView.Under(ThresholdPolicy.Default, ThresholdPolicy.Shipped);

    private static string? LimitOf(string code, ThresholdPolicy policy) =>
        RuleBookView.Under(policy, ThresholdPolicy.Shipped).Groups.SelectMany(group => group.Rules).First(rule => rule.Code == code).Limit;

    [Fact]
    public void Every_rule_stands_in_a_group_of_its_condition()
    {
        Assert.Equal(RuleBook.All.Count, Book.Groups.Sum(group => group.Rules.Count));
        Assert.DoesNotContain(Book.Groups, group => group.Title == RulesTexts.GroupOther);
    }

    [Fact]
    public void Every_source_is_written_out()
    {
        var sources = Book.Groups.SelectMany(group => group.Rules).Select(rule => rule.Source).ToList();

        Assert.All(sources, source => Assert.DoesNotContain(source.Split("; "), part => RuleSources.All.ContainsKey(part)));
    }

    [Theory]
    [InlineData("VT-TEMP-HIGH")]
    [InlineData("VT-TEMP-RAISED")]
    [InlineData("VT-TEMP-LOW")]
    [InlineData("VT-SBP-HIGH")]
    [InlineData("VT-DBP-HIGH")]
    [InlineData("VT-BP-CRISIS")]
    [InlineData("VT-BP-RAISED")]
    [InlineData("VT-BP-ABOVE-TARGET")]
    [InlineData("VT-SBP-LOW")]
    [InlineData("VT-DBP-LOW")]
    [InlineData("VT-BP-LOWISH")]
    [InlineData("VT-BP-LOW-SHOCK")]
    [InlineData("VT-BP-DROP")]
    [InlineData("VT-BP-DROP-MILD")]
    [InlineData("VT-ORTHO")]
    [InlineData("VT-ORTHO-MILD")]
    [InlineData("VT-HR-HIGH")]
    [InlineData("VT-HR-RAISED")]
    [InlineData("VT-HR-LOW")]
    [InlineData("VT-HR-CRITICAL")]
    [InlineData("VT-SPO2-LOW")]
    [InlineData("VT-SPO2-LOWISH")]
    [InlineData("VT-SPO2-CRITICAL")]
    [InlineData("VT-RR-HOLD")]
    [InlineData("VT-RR-CAUTION")]
    [InlineData("VT-PREG-BP")]
    [InlineData("VT-PREG-BP-SEVERE")]
    public void A_vital_sign_rule_names_its_limit(string code) => Assert.False(string.IsNullOrEmpty(LimitOf(code, ThresholdPolicy.Default)));

    [Fact]
    public void A_vital_sign_rule_names_its_limit_under_the_most_careful_and_the_most_permissive_policy()
    {
        foreach (var bound in new Func<PolicyLimit, decimal>[] { limit => limit.Strictest, limit => limit.Loosest })
        {
            var policy = PolicyLimits.All.Aggregate(ThresholdPolicy.Default, (made, limit) => limit.Set(made, bound(limit)));
            var silent = RuleBook.All.Where(rule => LimitOf(rule.Code, ThresholdPolicy.Default) is not null && LimitOf(rule.Code, policy) is null).Select(rule => rule.Code);

            Assert.Empty(silent);
        }
    }

    [Fact]
    public void The_limit_is_that_of_the_policy_in_force()
    {
        Assert.Contains("120", LimitOf("VT-HR-HIGH", ThresholdPolicy.Default), StringComparison.Ordinal);
        Assert.Contains("100", LimitOf("VT-HR-HIGH", ThresholdPolicy.SeedStrict), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policies_differ_in_the_fast_heart_rate_only()
    {
        var difference = Assert.Single(PolicyDifference.Among(ThresholdPolicy.Shipped));

        Assert.Equal("Heart rate, hold above", difference.Limit.Name);
        Assert.Equal(["120/min", "100/min"], difference.Values);
    }

    [Fact]
    public void A_search_keeps_the_rules_that_contain_every_word()
    {
        var found = Book.Find("standing fall").SelectMany(group => group.Rules).Select(rule => rule.Code).ToList();

        Assert.Contains("VT-ORTHO", found);
        Assert.DoesNotContain("VT-TEMP-HIGH", found);
        Assert.Empty(Book.Find("xyzzy"));
    }
}
