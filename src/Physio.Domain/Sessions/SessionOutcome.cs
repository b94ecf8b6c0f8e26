namespace Physio.Domain.Sessions;

/// <summary>How much of today's session was done.</summary>
public enum SessionOutcome
{
    Done,
    Partly,
    Skipped,
}
