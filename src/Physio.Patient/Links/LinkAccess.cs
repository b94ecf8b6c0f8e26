using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;

namespace Physio.PatientPages.Links;

/// <summary>Lets in who holds the secret of a live link. To everybody else all links look alike: there is none.</summary>
public sealed class LinkAccess(IDbContextFactory<PhysioDbContext> contexts, TimeProvider time)
{
    /// <summary>Null when there is no such link any more, or never was.</summary>
    public async Task<LinkVisit?> EnterAsync(LinkKey key, CancellationToken cancellationToken)
    {
        var visit = await EnterAsync(key.Secret, key.Choices, cancellationToken);
        if (visit is null || visit.Link.Id == key.Id)
        {
            return visit;
        }

        await visit.DisposeAsync();
        return null;
    }

    public Task<LinkVisit?> EnterAsync(LinkSecret secret, CancellationToken cancellationToken) => EnterAsync(secret, ReaderChoices.None, cancellationToken);

    private async Task<LinkVisit?> EnterAsync(LinkSecret secret, ReaderChoices choices, CancellationToken cancellationToken)
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        LinkVisit? visit = null;
        try
        {
            return visit = await FindAsync(db, secret, choices, cancellationToken);
        }
        finally
        {
            if (visit is null)
            {
                await db.DisposeAsync();
            }
        }
    }

    private async Task<LinkVisit?> FindAsync(PhysioDbContext db, LinkSecret secret, ReaderChoices choices, CancellationToken cancellationToken)
    {
        var now = time.GetLocalNow();
        var hash = secret.Hash();

        // The only question asked across clinics: whose link this is. From here on the context sees that clinic alone.
        var link = await db.ShareLinks.IgnoreQueryFilters([PhysioDbContext.ClinicFilter]).SingleOrDefaultAsync(row => row.SecretHash == hash, cancellationToken);
        if (link is null || !link.IsLive(now))
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
