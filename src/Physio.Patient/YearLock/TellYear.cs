using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Patients;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Guard;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.YearLock;

/// <summary>
/// Takes a year of birth. A try is counted and stored before it is compared, so that many at once are no way around the limits:
/// five for one visitor, twenty for the link's whole life. Source: security goal S04.
/// </summary>
public sealed class TellYear(LinkAccess access)
{
    internal async Task<YearAnswer> TellAsync(LinkKey key, string typed, string address, CancellationToken cancellationToken)
    {
        await using (var visit = await access.EnterLockedAsync(key, cancellationToken))
        {
            if (visit is null)
            {
                return new YearAnswer.DeadLink();
            }

            if (Read(typed, visit.Now) is null)
            {
                return new YearAnswer.Again(YearView.Of(visit) with { Problem = LockTexts.Unreadable });
            }
        }

        return await Race.RunAsync(() => CountAsync(key, address, cancellationToken), cancellationToken)
            ? await CompareAsync(key, typed, address, cancellationToken)
            : await LockedAsync(key, cancellationToken);
    }

    /// <summary>False when there is no try left.</summary>
    private async Task<bool> CountAsync(LinkKey key, string address, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterLockedAsync(key, cancellationToken);
        if (visit is null || visit.Link.IsLocked)
        {
            return false;
        }

        var tries = await FindAsync(visit, address, cancellationToken);
        if (tries is null)
        {
            visit.Db.BirthYearTries.Add(tries = BirthYearTries.Start(visit.Link, VisitorOf(visit, address)));
        }

        if (tries.Left <= 0)
        {
            return false;
        }

        tries.Add();
        visit.Link.TriedYear();
        if (visit.Link.IsLocked)
        {
            visit.Db.Alerts.Add(Alert.Raise(visit.Plan, AlertKind.LinkLocked, visit.Link.Id.Value.ToString("N"), "A wrong year of birth was told too often. Make a new link.", visit.Now));
        }

        await visit.Db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<YearAnswer> CompareAsync(LinkKey key, string typed, string address, CancellationToken cancellationToken) =>
        Race.RunAsync(
            async () =>
            {
                await using var visit = await access.EnterLockedAsync(key, cancellationToken);
                if (visit is null)
                {
                    return new YearAnswer.DeadLink();
                }

                var tries = await FindAsync(visit, address, cancellationToken);
                if (Read(typed, visit.Now) != visit.Patient.BirthDate.Year)
                {
                    var left = tries?.Left ?? 0;
                    var view = YearView.Of(visit);
                    return new YearAnswer.Again(view with { Locked = view.Locked || left <= 0, Problem = left > 0 ? LockTexts.Wrong.With(left) : null });
                }

                visit.Link.ToldYear(tries?.Count ?? 0);
                tries?.Forget();
                await visit.Db.SaveChangesAsync(cancellationToken);
                return (YearAnswer)new YearAnswer.Right(visit.Link);
            },
            cancellationToken);

    private async Task<YearAnswer> LockedAsync(LinkKey key, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterLockedAsync(key, cancellationToken);
        return visit is null ? new YearAnswer.DeadLink() : new YearAnswer.Again(YearView.Of(visit) with { Locked = true });
    }

    private static Task<BirthYearTries?> FindAsync(LinkVisit visit, string address, CancellationToken cancellationToken)
    {
        var visitor = VisitorOf(visit, address);
        return visit.Db.BirthYearTries.SingleOrDefaultAsync(row => row.LinkId == visit.Link.Id && row.Visitor == visitor, cancellationToken);
    }

    private static string VisitorOf(LinkVisit visit, string address) => BirthYearTries.VisitorAt(visit.Link.Id, address);

    /// <summary>Four digits of any keyboard, of a year in which somebody alive can have been born.</summary>
    private static int? Read(string typed, DateTimeOffset now) =>
        int.TryParse(Digits.Plain(typed.Trim()), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= now.Year - Patient.MaxAgeYears - 1 && year <= now.Year
            ? year
            : null;
}
