namespace Physio.Domain.Screening;

/// <summary>Version of the rules in code; raised whenever a rule, limit or text changes, and stored with every report.</summary>
public static class RuleSet
{
    public const int Version = 2;
}
