using Microsoft.EntityFrameworkCore;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Sessions;

/// <summary>The rest after red pain, asked by the link and by the page that tells staff what the link shows.</summary>
public static class RestQueries
{
    /// <summary>When the rest of a plan ends; null when there is none.</summary>
    /// <param name="db">Sees the clinic of the plan.</param>
    /// <param name="current">The version in use.</param>
    /// <param name="attackWithin14Days">Makes the rest longer.</param>
    /// <param name="now">Time of asking.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<DateTimeOffset?> RestUntilAsync(
        this PhysioDbContext db, PlanVersion current, bool attackWithin14Days, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var since = now.AddHours(-PainRest.HoursAfterAttack) - LateAnswer.Most;
        var reports = await db.SessionReports.AsNoTracking()
            .Where(report => report.ClinicId == current.ClinicId && report.PlanId == current.PlanId && (report.At > since || report.RedAt > since))
            .ToListAsync(cancellationToken);
        return PainRest.Until(reports, current, attackWithin14Days, now);
    }
}
