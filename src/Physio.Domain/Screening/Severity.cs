namespace Physio.Domain.Screening;

/// <summary>Weight of one finding. A note never changes the decision.</summary>
public enum Severity
{
    Note,
    Caution,
    Hold,
    Refer,
}
