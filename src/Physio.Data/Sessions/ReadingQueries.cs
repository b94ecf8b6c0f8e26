using Microsoft.EntityFrameworkCore;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;

namespace Physio.Data.Sessions;

/// <summary>What the patient measured in the last hours, asked by the link and by the page that tells staff what the link shows.</summary>
public static class ReadingQueries
{
    /// <summary>The latest reading of each kind; a check answered without one does not take an earlier one back. One that came late counts from its arrival.</summary>
    public static async Task<OwnReadings> OwnReadingsAsync(this PhysioDbContext db, Plan plan, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var since = now - OwnReadings.CountFor;
        var answeredSince = since - LateAnswer.Most;
        var checks = await db.TodayChecks.AsNoTracking()
            .Where(check => check.ClinicId == plan.ClinicId && check.PlanId == plan.Id && check.At > answeredSince)
            .OrderBy(check => check.At)
            .ToListAsync(cancellationToken);
        return checks.Where(check => check.ArrivedAt > since).Aggregate(OwnReadings.None, (earlier, check) => check.Readings.After(earlier));
    }
}
