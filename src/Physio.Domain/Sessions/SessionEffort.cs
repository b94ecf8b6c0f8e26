namespace Physio.Domain.Sessions;

/// <summary>How hard a session was for the patient.</summary>
public enum SessionEffort
{
    Easy,
    Right,
    Hard,
}
