using Physio.Domain.Measures;

namespace Physio.Domain.Sessions;

/// <summary>Reads the pain before, during and after a session, and on the next morning, as a traffic light.</summary>
public static class PainZones
{
    /// <summary>Highest pain afterwards that is still green.</summary>
    public const int GreenUpTo = 2;

    /// <summary>What was not told is never green: without the pain before, a rise cannot be ruled out.</summary>
    public static PainZone Of(PainScore? before, PainScore? after) => (before?.Value, after?.Value) switch
    {
        (_, null) => PainZone.Unknown,
        ({ } start, { } end) when IsRed(start, end) => PainZone.Red,
        (null, > SessionReport.RedPainAbove) => PainZone.Red,
        (_, > GreenUpTo) => PainZone.Amber,
        (null, _) => PainZone.Unknown,
        _ => PainZone.Green,
    };

    /// <summary>The more careful of the zones during and after; pain during alone is never green, because it says nothing of what came after.</summary>
    public static PainZone Of(PainScore? before, PainScore? after, PainScore? during)
    {
        var (afterwards, meanwhile) = (Of(before, after), Of(before, during));
        return meanwhile > afterwards && meanwhile is not PainZone.Green ? meanwhile : afterwards;
    }

    /// <summary>
    /// Settled means back at the pain before the session; where that was not told, at most <see cref="GreenUpTo"/>.
    /// </summary>
    public static MorningPain OfMorning(PainScore? before, PainScore morning) => before?.Value switch
    {
        { } start when IsRed(start, morning.Value) => MorningPain.Red,
        null when morning.Value > SessionReport.RedPainAbove => MorningPain.Red,
        var start => morning.Value <= (start ?? GreenUpTo) ? MorningPain.Settled : MorningPain.NotSettled,
    };

    private static bool IsRed(int start, int end) => end > SessionReport.RedPainAbove || end - start >= SessionReport.RedRiseFrom;
}
