namespace Physio.Domain.Bench;

/// <summary>How a draft changes what a virtual patient would get, the dangerous first.</summary>
public enum BenchChange
{
    /// <summary>A milder decision or finding, more load or one more exercise, and nothing stricter.</summary>
    Looser,

    /// <summary>Something is looser and something else is stricter: to be read like looser.</summary>
    LooserAndTighter,

    Tighter,

    /// <summary>Within the same limits: another reason, set or dose.</summary>
    Otherwise,

    None,
}
