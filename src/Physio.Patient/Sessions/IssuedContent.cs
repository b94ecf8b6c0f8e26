using Microsoft.EntityFrameworkCore;
using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Sessions;

/// <summary>What was issued in the version that a session belongs to; the plan may have a newer one by now.</summary>
internal static class IssuedContent
{
    public static Task<PlanContent> IssuedAsync(this LinkVisit visit, TodayCheck check, CancellationToken cancellationToken) =>
        visit.Db.PlanVersions.AsNoTracking()
            .Where(version => version.PlanId == check.PlanId && version.Number == check.PlanVersion)
            .Select(version => version.Content)
            .SingleAsync(cancellationToken);
}
