using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>
/// Red pain stops the exercises at once, without waiting for anybody. Source: decisions 6, clinical rules 5.5 F2.
/// </summary>
public static class PainRest
{
    public const int Hours = 24;

    /// <summary>With an attack in the last 14 days.</summary>
    public const int HoursAfterAttack = 48;

    /// <summary>How long the exercises rest, in hours.</summary>
    public static int HoursOf(bool attackWithin14Days) => attackWithin14Days ? HoursAfterAttack : Hours;

    /// <summary>
    /// When the rest ends; null when there is none. It counts from when red pain was told, after the session or on the next morning. A version
    /// issued since ends it, because a professional has looked; what is told after that issue begins a rest again.
    /// </summary>
    public static DateTimeOffset? Until(IEnumerable<SessionReport> reports, PlanVersion current, bool attackWithin14Days, DateTimeOffset now)
    {
        var ends = reports
            .Where(report => report.RestsFrom is { } from && (report.PlanVersion == current.Number || from > current.IssuedAt))
            .Select(report => report.RestsFrom + TimeSpan.FromHours(HoursOf(attackWithin14Days)))
            .Max();
        return ends > now ? ends : null;
    }
}
