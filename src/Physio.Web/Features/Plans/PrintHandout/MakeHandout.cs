using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Handout;
using Physio.Web.Components;
using Physio.Web.Shell;

namespace Physio.Web.Features.Plans.PrintHandout;

/// <summary>
/// Prints the plan for the patient. The screening decides at the moment of printing as it does for the link: what it withholds is not
/// on the sheet, and a closed plan is not printed (H02, H07, H14).
/// </summary>
public sealed class MakeHandout(ClinicContexts contexts, CurrentUser user, HandoutTickets tickets, HandoutFile file, TimeProvider clock)
{
    public const string AuditAction = "handout-printed";

    /// <summary>A sheet without a code.</summary>
    public Task<HandoutAnswer> PrintAsync(PatientId id, CancellationToken cancellationToken) => PrintAsync(id, code: null, cancellationToken);

    /// <summary>The sheet a ticket stands for.</summary>
    public async Task<HandoutAnswer> PrintAsync(PatientId id, Guid ticket, CancellationToken cancellationToken) =>
        tickets.Take(ticket, await user.RequireSessionAsync(), id) is { } code
            ? await PrintAsync(id, code, cancellationToken)
            : new HandoutAnswer.NotFound();

    /// <summary>A ticket for the code of a fresh link, or why nothing can be printed now.</summary>
    public async Task<(Guid? Ticket, string? Refused)> OfferAsync(PatientId id, HandoutCode code, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        return await db.PatientOfAsync(staff.ClinicId, id, cancellationToken) is { } patient && await db.PlanTodayAsync(patient, clock, cancellationToken) is { } plan
            ? await RefusalAsync(db, plan, code, cancellationToken) is { } refused ? (null, refused) : (tickets.Issue(await user.RequireSessionAsync(), id, code), null)
            : (null, HandoverTexts.NothingToPrint);
    }

    private async Task<HandoutAnswer> PrintAsync(PatientId id, HandoutCode? code, CancellationToken cancellationToken)
    {
        var staff = await user.RequireTherapistAsync();
        await using var db = await contexts.OpenAsync(cancellationToken);
        if (await db.PatientOfAsync(staff.ClinicId, id, cancellationToken) is not { } patient || await db.PlanTodayAsync(patient, clock, cancellationToken) is not { } plan)
        {
            return new HandoutAnswer.NotFound();
        }

        if (await RefusalAsync(db, plan, code, cancellationToken) is { } why)
        {
            return new HandoutAnswer.Refused(why);
        }

        var open = plan.Open!;

        var sheet = HandoutSheets.Of(plan, open, code?.Address);
        var pdf = await file.PdfAsync(sheet, cancellationToken);
        var detail = FormattableString.Invariant(
            $"Version {plan.Plan.CurrentVersion}, {open.Items.Count} exercises, {open.Withheld.Count} left out, in {sheet.Letter.Language}, {(code is null ? "without" : "with")} code");
        db.AuditEntries.Add(AuditEntry.Of(staff.ClinicId, staff.StaffId, staff.DisplayName, AuditAction, id, detail, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return new HandoutAnswer.Ready(pdf);
    }

    private async Task<string?> RefusalAsync(PhysioDbContext db, PlanToday plan, HandoutCode? code, CancellationToken cancellationToken)
    {
        if (plan.Open is null)
        {
            return HandoverTexts.NotPrinted.With(TodayWords.Of(plan.Delivery, plan.RestUntil, clock));
        }

        if (code is null)
        {
            return null;
        }

        var (hash, now) = (code.Secret.Hash(), clock.GetUtcNow());
        var link = await db.ShareLinks.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ClinicId == plan.Clinic.Id && row.PlanId == plan.Plan.Id && row.SecretHash == hash, cancellationToken);
        return link?.IsLive(now) == true ? null : HandoverTexts.NotPrinted.With(PlanTexts.LinkEnded);
    }
}
