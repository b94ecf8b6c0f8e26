using Physio.Domain.Measures;

namespace Physio.Domain.Sessions;

/// <summary>Reads the pain before and after a session as a traffic light.</summary>
public static class PainZones
{
    /// <summary>Highest pain afterwards that is still green.</summary>
    public const int GreenUpTo = 2;

    /// <summary>What was not told is never green: without the pain before, a rise cannot be ruled out.</summary>
    public static PainZone Of(PainScore? before, PainScore? after) => (before?.Value, after?.Value) switch
    {
        (_, null) => PainZone.Unknown,
        (_, > SessionReport.RedPainAbove) => PainZone.Red,
        ({ } start, { } end) when end - start >= SessionReport.RedRiseFrom => PainZone.Red,
        (_, > GreenUpTo) => PainZone.Amber,
        (null, _) => PainZone.Unknown,
        _ => PainZone.Green,
    };
}
