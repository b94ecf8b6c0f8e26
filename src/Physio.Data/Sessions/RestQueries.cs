using Microsoft.EntityFrameworkCore;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Sessions;

/// <summary>The rest after red pain, asked by the link and by the page that tells staff what the link shows.</summary>
public static class RestQueries
{
    /// <summary>When the rest of this plan ends; null when there is none.</summary>
    /// <param name="current">The plan's version in force.</param>
    public static async Task<DateTimeOffset?> RestUntilAsync(
        this PhysioDbContext db, PlanVersion current, bool attackWithin14Days, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var since = now.AddHours(-PainRest.HoursAfterAttack) - LateAnswer.Most;
        var reports = await db.SessionReports.AsNoTracking()
            .Where(report => report.ClinicId == current.ClinicId && report.PlanId == current.PlanId && report.At > since)
            .ToListAsync(cancellationToken);
        return PainRest.Until(reports, current, attackWithin14Days, now);
    }
}
