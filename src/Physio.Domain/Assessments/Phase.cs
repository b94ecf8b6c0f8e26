namespace Physio.Domain.Assessments;

/// <summary>State of the complaint. Source: clinical rules 3.1; <c>Active</c> is an untreated visceral cause.</summary>
public enum Phase
{
    Attack,
    Acute,
    Exacerbation,
    Subacute,
    Remission,
    Rehabilitation,
    Active,
}
