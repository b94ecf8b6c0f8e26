namespace Physio.Domain.Screening;

/// <summary>How soon a referral must be seen, least urgent first.</summary>
public enum Urgency
{
    Soon,
    SameDay,
    Emergency,
}
