namespace Physio.Domain.Screening;

/// <summary>
/// One screening rule: data that can be shown, and a pure condition. Several rules may share a code when the same finding
/// weighs differently (a red flag alone, or with fever); the heaviest that is met is reported.
/// </summary>
/// <param name="Code">Stable code, such as VT-TEMP-HIGH.</param>
/// <param name="Title">The rule in a few words; with the limits of the shipped policy where it has limits.</param>
/// <param name="Severity">Weight when it is met.</param>
/// <param name="Urgency">How soon to be seen; with a caution it is advice only.</param>
/// <param name="Source">Keys of <see cref="RuleSources"/>.</param>
/// <param name="WhatToDo">Next step for the therapist.</param>
/// <param name="PatientText">What the patient reads when this rule closes the plan; empty for a note.</param>
/// <param name="Condition">Looks at the examination and nothing else: no clock, no culture, no store.</param>
public sealed record Rule(
    string Code,
    string Title,
    Severity Severity,
    Urgency? Urgency,
    string Source,
    string WhatToDo,
    string PatientText,
    Func<Examination, RuleAnswer> Condition)
{
    public RuleEffect Effect { get; init; } = RuleEffect.None;

    public RuleAnswer Evaluate(Examination examination) => Condition(examination);
}
