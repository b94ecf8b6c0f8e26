namespace Physio.Domain.Assessments;

/// <summary>
/// A professional sets one finding of the closed list aside, with a reason. Source: clinical rules 1.2.
/// </summary>
/// <param name="Rule">Code of the rule, such as VT-HR-LOW.</param>
/// <param name="Reason">Free text, 3-500 characters; shown in the audit trail.</param>
/// <param name="By">Who answers for it; only "therapist" is accepted.</param>
public sealed record RuleOverride(string Rule, string Reason, string By = RuleOverride.Therapist)
{
    public const string Therapist = "therapist";
    public const int MinReasonLength = 3;
    public const int MaxReasonLength = 500;
}
