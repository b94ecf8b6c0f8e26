using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;

namespace Physio.PatientPages.Links;

/// <summary>Lets in who holds the secret of a live link. To everybody else all links look alike: there is none.</summary>
public sealed class LinkAccess(IDbContextFactory<PhysioDbContext> contexts, TimeProvider time)
{
    /// <summary>Null when there is no such link any more, never was, or when its year of birth has still to be told.</summary>
    public Task<LinkVisit?> EnterAsync(LinkKey key, CancellationToken cancellationToken) =>
        EnterAsync(key.Secret, link => link.Id == key.Id && (!link.AsksBirthYear || BirthYearProof.Opens(link, key.BirthYear)), key.Choices, cancellationToken);

    /// <summary>Lets in only to be asked for the year of birth.</summary>
    internal Task<LinkVisit?> EnterLockedAsync(LinkKey key, CancellationToken cancellationToken) =>
        EnterAsync(key.Secret, link => link.Id == key.Id && link.AsksBirthYear, key.Choices, cancellationToken);

    /// <summary>The door of the address that a clinic hands out: it shows nothing.</summary>
    public Task<LinkVisit?> EnterAsync(LinkSecret secret, CancellationToken cancellationToken) => EnterAsync(secret, _ => true, ReaderChoices.None, cancellationToken);

    /// <summary>Lets a calendar in; what it may read is decided by whoever asks.</summary>
    public Task<LinkVisit?> EnterAsync(CalendarKey key, CancellationToken cancellationToken) =>
        EnterAsync(link => link.Id == key.Link, key.Opens, ReaderChoices.None, cancellationToken);

    private Task<LinkVisit?> EnterAsync(LinkSecret secret, Func<ShareLink, bool> opens, ReaderChoices choices, CancellationToken cancellationToken)
    {
        var hash = secret.Hash();
        return EnterAsync(link => link.SecretHash == hash, opens, choices, cancellationToken);
    }

    private async Task<LinkVisit?> EnterAsync(
        Expression<Func<ShareLink, bool>> wanted, Func<ShareLink, bool> opens, ReaderChoices choices, CancellationToken cancellationToken)
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        LinkVisit? visit = null;
        try
        {
            // The only question asked across clinics: whose link this is. From here on the context sees that clinic alone.
            var link = await db.ShareLinks.IgnoreQueryFilters([PhysioDbContext.ClinicFilter]).SingleOrDefaultAsync(wanted, cancellationToken);
            return visit = link is not null && opens(link) ? await VisitAsync(db, link, choices, cancellationToken) : null;
        }
        finally
        {
            if (visit is null)
            {
                await db.DisposeAsync();
            }
        }
    }

    private async Task<LinkVisit?> VisitAsync(PhysioDbContext db, ShareLink link, ReaderChoices choices, CancellationToken cancellationToken)
    {
        var now = time.GetLocalNow();
        if (!link.IsLive(now))
        {
            return null;
        }

        db.Clinic = link.ClinicId;
        var plan = await db.Plans.SingleAsync(row => row.Id == link.PlanId, cancellationToken);
        var patient = await db.Patients.SingleAsync(row => row.Id == plan.PatientId, cancellationToken);
        var treatmentEnded = patient.ArchivedAt is not null || plan.CurrentVersion == 0;
        return treatmentEnded ? null : new LinkVisit(db, link, plan, patient, now) { Choices = choices };
    }
}
