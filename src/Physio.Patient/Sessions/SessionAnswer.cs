using Physio.PatientPages.Checks;

namespace Physio.PatientPages.Sessions;

/// <summary>What the address of a check has to show.</summary>
internal abstract record SessionAnswer
{
    private SessionAnswer()
    {
    }

    public sealed record Open(SessionView View) : SessionAnswer;

    public sealed record Red(RedView View) : SessionAnswer;

    /// <summary>The check does not open anything any more: the start page says why or asks again.</summary>
    public sealed record BackToStart : SessionAnswer;

    /// <summary>The session was reported: a check holds for one session only.</summary>
    public sealed record AlreadyTold : SessionAnswer;

    public sealed record DeadLink : SessionAnswer;
}
