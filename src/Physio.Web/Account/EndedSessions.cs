namespace Physio.Web.Account;

/// <summary>Tells open circuits of this instance at once that a person's sessions are over; other instances notice within 30 seconds.</summary>
public sealed class EndedSessions
{
    public event Action<Guid>? Ended;

    public void End(Guid staff) => Ended?.Invoke(staff);
}
