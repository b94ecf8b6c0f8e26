using System.Collections.Concurrent;
using Physio.Domain.Patients;
using Physio.Domain.Sharing;
using Physio.PatientPages;

namespace Physio.Web.Features.Plans.PrintHandout;

/// <summary>The code a sheet shall carry.</summary>
/// <param name="Secret">Only to see that the link still works.</param>
/// <param name="Site">Where the product is reached, such as "https://clinic.example/".</param>
public sealed record HandoutCode(LinkSecret Secret, string Site)
{
    /// <summary>Opens the page on which the patient ticks the days.</summary>
    public string Address => $"{Site}p/{Secret.Text}?{PhysioPatient.PaperWish}";

    /// <summary>Never the secret itself: it must not reach a log by accident.</summary>
    public override string ToString() => "(handout code)";
}

/// <summary>
/// Lets one sign-in fetch one sheet with a fresh link's code: the secret of the link is in no address, file or log. A ticket is kept in
/// memory only, counts once and for two minutes. With several servers a sheet has to be fetched from the one that made the link.
/// </summary>
public sealed class HandoutTickets(TimeProvider clock)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Guid, Ticket> _tickets = new();

    /// <param name="session">The sign-in that may use it.</param>
    public Guid Issue(string session, PatientId patient, HandoutCode code)
    {
        foreach (var (old, kept) in _tickets)
        {
            if (kept.EndsAt <= clock.GetUtcNow() || (kept.Session == session && kept.Patient == patient))
            {
                _tickets.TryRemove(old, out _);
            }
        }

        var ticket = Guid.NewGuid();
        _tickets[ticket] = new(session, patient, code, clock.GetUtcNow() + ValidFor);
        return ticket;
    }

    /// <summary>Null when there is none, it has ended, was used, or belongs to somebody else; a wrong try does not use it up.</summary>
    public HandoutCode? Take(Guid ticket, string session, PatientId patient) =>
        _tickets.TryGetValue(ticket, out var kept)
        && kept.Session == session
        && kept.Patient == patient
        && _tickets.TryRemove(ticket, out _)
        && clock.GetUtcNow() < kept.EndsAt
            ? kept.Code
            : null;

    private sealed record Ticket(string Session, PatientId Patient, HandoutCode Code, DateTimeOffset EndsAt);
}
