namespace Physio.Domain.Screening;

/// <summary>A rule with what it found.</summary>
internal sealed record MetRule(Rule Rule, RuleAnswer.Met Answer)
{
    public Finding ToFinding(Examination examination) => new(
        Rule.Code,
        Rule.Severity,
        Rule.Urgency,
        Answer.Summary,
        Answer.Measured,
        Answer.Limit,
        Rule.Source,
        Rule.WhatToDo,
        Rule.PatientText,
        Rule.Severity >= Severity.Caution && OverrideRules.MayOverride(examination, Rule.Code));
}
