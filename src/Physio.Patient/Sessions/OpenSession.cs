using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sessions;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Links;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>What the address of a check shows: the red answer, the exercises as screened this second, or the way back.</summary>
public sealed class OpenSession(LinkAccess access)
{
    /// <summary>How long an answered check opens the exercises.</summary>
    public static readonly TimeSpan CheckHolds = TimeSpan.FromHours(12);

    internal async Task<SessionAnswer> ShowAsync(LinkKey key, Guid checkId, bool tickedWins, CancellationToken cancellationToken)
    {
        await using var visit = await access.EnterAsync(key, cancellationToken);
        if (visit is null)
        {
            return new SessionAnswer.DeadLink();
        }

        var id = new TodayCheckId(checkId);
        var check = await visit.Db.TodayChecks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.LinkId == visit.Link.Id, cancellationToken);
        if (check is null)
        {
            return new SessionAnswer.BackToStart();
        }

        var today = await TodaysPlan.LoadAsync(visit, cancellationToken);
        var letter = PlanLetter.Of(visit, today);
        letter = letter with { Here = $"{letter.Address}/session/{checkId:N}{(tickedWins ? CheckEndpoints.TickedWins : "")}" };
        if (check.IsRed)
        {
            return new SessionAnswer.Red(new RedView(letter, check.Signs, tickedWins));
        }

        if (await visit.Db.SessionReports.AnyAsync(row => row.CheckId == id, cancellationToken))
        {
            return new SessionAnswer.AlreadyTold();
        }

        var holds = visit.Now < check.At + CheckHolds && check.PlanVersion == visit.Plan.CurrentVersion;
        return holds && today.Open is { } open && !await TurnedRedAsync(visit, check, cancellationToken)
            ? new SessionAnswer.Open(SessionView.Of(letter, open, check, today.Version.Content.Options))
            : new SessionAnswer.BackToStart();
    }

    /// <summary>Signs that arrive after a green check, from this phone or another, take back what it opened, also those that were answered before and came late.</summary>
    private static async Task<bool> TurnedRedAsync(LinkVisit visit, TodayCheck green, CancellationToken cancellationToken)
    {
        var since = green.At - LateAnswer.Most;
        var later = await visit.Db.TodayChecks.AsNoTracking()
            .Where(check => check.PlanId == visit.Plan.Id && check.At >= since)
            .ToListAsync(cancellationToken);
        return later.Any(check => check.IsRed && check.ArrivedAt >= green.At);
    }
}
