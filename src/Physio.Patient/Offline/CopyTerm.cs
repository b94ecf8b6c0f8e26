using Physio.Domain.Plans;
using Physio.Domain.Sharing;

namespace Physio.PatientPages.Offline;

/// <summary>
/// How long a copy may be shown: a phone without a network hears of no revocation, no recall and no new finding (H14). It is told as
/// a number of seconds and counted by the phone, so that a wrong clock changes nothing.
/// </summary>
internal static class CopyTerm
{
    /// <summary>Source: security.md H14, issue 5 point 6.</summary>
    public const int MostHours = 72;

    /// <summary>Whole seconds from now: 72 hours, the rest of the link or the rest of the review day, whichever ends first.</summary>
    /// <param name="now">With the clinic's own offset: its day ends the review date.</param>
    public static int SecondsFrom(DateTimeOffset now, ShareLink link, PlanVersion version)
    {
        var reviewEnds = new DateTimeOffset(version.ReviewOn.AddDays(1).ToDateTime(TimeOnly.MinValue), now.Offset);
        var ends = new[] { now.AddHours(MostHours), link.ExpiresAt, reviewEnds }.Min();
        return Math.Max(0, (int)(ends - now).TotalSeconds);
    }
}
