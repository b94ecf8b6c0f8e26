using Physio.Domain.Screening;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>Every rule, grouped by what it looks at.</summary>
/// <param name="Policy">The policy in force.</param>
/// <param name="Policies">All a clinic may choose from.</param>
public sealed record RuleBookView(ThresholdPolicy Policy, IReadOnlyList<ThresholdPolicy> Policies, IReadOnlyList<RuleGroup> Groups)
{
    public static RuleBookView Under(ThresholdPolicy policy, IReadOnlyList<ThresholdPolicy> policies) => new(
        policy,
        policies,
        [.. RuleGroup.Titles
            .Select(title => new RuleGroup(title, [.. RuleBook.All.Where(rule => RuleGroup.TitleOf(rule.Code) == title).Select(rule => RuleEntry.Of(rule, policy))]))
            .Where(group => group.Rules.Count > 0)]);

    /// <summary>Groups with the rules that contain every word typed.</summary>
    public IReadOnlyList<RuleGroup> Find(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Groups
            .Select(group => group with { Rules = [.. group.Rules.Where(rule => words.All(word => rule.Contains(word) || group.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))] })
            .Where(group => group.Rules.Count > 0)];
    }
}

/// <summary>A rule as staff reads it.</summary>
/// <param name="Limit">The limit under the clinic's policy; null when the rule is about an answer.</param>
/// <param name="Source">Its sources in full.</param>
public sealed record RuleEntry(string Code, string Sentence, string? Limit, Severity Severity, Urgency? Urgency, RuleEffect Effect, string Source, string WhatToDo)
{
    public static RuleEntry Of(Rule rule, ThresholdPolicy policy) => new(
        rule.Code,
        rule.Title,
        RuleLimits.Of(rule, policy),
        rule.Severity,
        rule.Urgency,
        rule.Effect,
        RuleSources.InFull(rule.Source),
        rule.WhatToDo);

    public bool Contains(string word) =>
        new[] { Code, Sentence, Limit ?? "", Source, WhatToDo }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
