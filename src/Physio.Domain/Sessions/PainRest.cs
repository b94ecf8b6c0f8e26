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

    /// <summary>
    /// When the rest ends; null when there is none. It is counted from the report's arrival. A version issued since ends it, because a
    /// professional has looked; a report that arrived after the issue was not seen then and rests, whatever its version.
    /// </summary>
    public static DateTimeOffset? Until(IEnumerable<SessionReport> reports, PlanVersion current, bool attackWithin14Days, DateTimeOffset now)
    {
        var rest = TimeSpan.FromHours(attackWithin14Days ? HoursAfterAttack : Hours);
        var ends = reports
            .Where(report => report.PainIsRed && (report.PlanVersion == current.Number || report.ArrivedAt > current.IssuedAt))
            .Select(report => (DateTimeOffset?)(report.ArrivedAt + rest))
            .Max();
        return ends > now ? ends : null;
    }
}
