using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Sharing;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>What making a link gave.</summary>
public abstract record MakeLinkOutcome
{
    private MakeLinkOutcome()
    {
    }

    /// <param name="Secret">Given out this once and kept nowhere (S02).</param>
    public sealed record Made(LinkSecret Secret) : MakeLinkOutcome;

    public sealed record DaysOutside : MakeLinkOutcome;

    public sealed record NotFound : MakeLinkOutcome;
}

/// <summary>Makes a link to a patient's plan and ends the one before: at most one works at a time.</summary>
public sealed class MakeLink(ClinicContexts contexts, CurrentUser user, TimeProvider clock)
{
    public const string AuditAction = "link-made";

    /// <param name="patient">Whose plan.</param>
    /// <param name="days">How long it works, 1-180 days.</param>
    /// <param name="asksBirthYear">Asks for the year of birth before it shows anything.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<MakeLinkOutcome> MakeAsync(PatientId patient, int days, bool asksBirthYear, CancellationToken cancellationToken)
    {
        if (days is < 1 or > ShareLink.MaxDays)
        {
            return new MakeLinkOutcome.DaysOutside();
        }

        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        var plan = await (from row in db.Plans
                          where row.ClinicId == staff.ClinicId && row.PatientId == patient && row.CurrentVersion > 0
                          join person in db.Patients on row.PatientId equals person.Id
                          where person.ArchivedAt == null
                          select row).SingleOrDefaultAsync(cancellationToken);
        if (plan is null)
        {
            return new MakeLinkOutcome.NotFound();
        }

        // Counts the plan as changed, so that of two people who make a link at once the second is refused instead of leaving two live links.
        db.Entry(plan).State = EntityState.Modified;
        var now = clock.GetUtcNow();
        foreach (var earlier in await db.ShareLinks.Where(link => link.ClinicId == staff.ClinicId && link.PlanId == plan.Id && link.RevokedAt == null).ToListAsync(cancellationToken))
        {
            earlier.Revoke(now);
        }

        var secret = LinkSecret.New();
        var made = ShareLink.Create(staff.ClinicId, plan.Id, secret, days, staff.DisplayName, now, asksBirthYear);
        db.ShareLinks.Add(made);
        db.AuditEntries.Add(AuditEntry.Of(
            staff.ClinicId, staff.StaffId, staff.DisplayName, AuditAction, patient, FormattableString.Invariant($"Link {made.Id}, works for {days} days{(asksBirthYear ? ", asks for the year of birth" : "")}"), now));
        await db.SaveChangesAsync(cancellationToken);
        return new MakeLinkOutcome.Made(secret);
    }
}
