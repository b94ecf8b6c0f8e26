using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Sessions;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Paper;

/// <summary>Reads and stores what was done from the paper sheet. The page shows the sheet as stored; sending it again stores what it then says.</summary>
public sealed class CatchUp(LinkAccess access)
{
    internal const string AuditAction = "paper.told";

    /// <summary>Null when the link is dead.</summary>
    public async Task<PaperView?> ShowAsync(LinkKey key, bool stored, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        return visit is null ? null : await ViewAsync(visit, stored, cancellationToken);
    }

    /// <summary>Null when the link is dead; the same view with a problem when a number cannot be stored.</summary>
    internal Task<PaperView?> SaveAsync(LinkKey key, HttpRequest request, CancellationToken cancellationToken) =>
        Race.RunAsync(() => TrySaveAsync(key, request, cancellationToken), cancellationToken);

    private async Task<PaperView?> TrySaveAsync(LinkKey key, HttpRequest request, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return null;
        }

        var view = await ViewAsync(visit, stored: false, cancellationToken);
        if (PaperForm.Read(request, view.Sheet) is not { } form)
        {
            return view;
        }

        if (form.Problem is { } problem)
        {
            return view with { Typed = form, Problem = problem };
        }

        if (Same(view.Typed, form))
        {
            return view with { Stored = true };
        }

        await StoreAsync(visit, view.Sheet, form, cancellationToken);
        return view with { Typed = form, Stored = true, HighPain = IsHigh(form) };
    }

    private static async Task StoreAsync(LinkVisit visit, PaperSheet sheet, PaperForm form, CancellationToken cancellationToken)
    {
        var (db, plan, now) = (visit.Db, visit.Plan, visit.Now);
        var days = await db.PaperDays.Where(day => day.PlanId == plan.Id && sheet.Days.Contains(day.Day)).ToListAsync(cancellationToken);
        db.PaperDays.RemoveRange(days.Where(day => !form.Days.Contains(day.Day)));
        db.PaperDays.AddRange(form.Days.Where(day => days.All(known => known.Day != day)).Select(day => PaperDay.Tell(plan, day, now)));
        var weeks = await db.PaperWeeks.Where(week => week.PlanId == plan.Id && sheet.Weeks.Contains(week.Monday)).ToListAsync(cancellationToken);
        foreach (var (monday, typed) in form.Pain)
        {
            var known = weeks.Find(week => week.Monday == monday);
            if (PaperForm.ReadPain(typed) is not { } pain)
            {
                continue;
            }

            if (known is null)
            {
                db.PaperWeeks.Add(PaperWeek.Tell(plan, monday, pain, now));
            }
            else if (known.Pain != pain)
            {
                known.TellAgain(pain, now);
            }

            if (pain.Value > SessionReport.RedPainAbove && known?.Pain != pain)
            {
                var cause = FormattableString.Invariant($"paper:{monday:O}:{pain.Value}");
                if (!await db.Alerts.AnyAsync(alert => alert.PlanId == plan.Id && alert.Kind == AlertKind.PainRose && alert.Cause == cause, cancellationToken))
                {
                    db.Alerts.Add(Alert.Raise(plan, AlertKind.PainRose, cause, FormattableString.Invariant($"Paper sheet, week of {monday:O}: pain {pain.Value}"), now));
                }
            }
        }

        var words = string.Create(CultureInfo.InvariantCulture, $"Paper sheet: {form.Days.Count} of {sheet.Days.Count} days");
        db.AuditEntries.Add(AuditEntry.Of(plan.ClinicId, null, "", AuditAction, plan.PatientId, words, now));
        visit.Link.Opened(now);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<PaperView> ViewAsync(LinkVisit visit, bool stored, CancellationToken cancellationToken)
    {
        var plan = visit.Plan;
        var first = await visit.Db.PlanVersions.AsNoTracking().Where(row => row.PlanId == plan.Id).MinAsync(row => row.IssuedAt, cancellationToken);
        var sheet = PaperSheet.Of(DateOnly.FromDateTime(visit.Now.DateTime), DateOnly.FromDateTime(first.ToOffset(visit.Now.Offset).DateTime));
        var days = await visit.Db.PaperDays.AsNoTracking().Where(day => day.PlanId == plan.Id && sheet.Days.Contains(day.Day)).Select(day => day.Day).ToListAsync(cancellationToken);
        var weeks = await visit.Db.PaperWeeks.AsNoTracking().Where(week => week.PlanId == plan.Id && sheet.Weeks.Contains(week.Monday)).ToListAsync(cancellationToken);
        var form = new PaperForm(
            days.ToHashSet(),
            sheet.Weeks.ToDictionary(week => week, week => weeks.Find(row => row.Monday == week)?.Pain.Value.ToString(CultureInfo.InvariantCulture) ?? ""));
        var letter = PlanLetter.Of(visit, await TodaysPlan.LoadAsync(visit, cancellationToken));
        return new(letter with { Here = letter.Address + PaperEndpoints.Page }, sheet, form, null, stored, stored && IsHigh(form));
    }

    private static bool IsHigh(PaperForm form) => form.Pain.Values.Any(typed => PaperForm.ReadPain(typed)?.Value > SessionReport.RedPainAbove);

    private static bool Same(PaperForm one, PaperForm other) => one.Days.SetEquals(other.Days) && one.Pain.All(pair => other.Pain[pair.Key] == pair.Value);
}
