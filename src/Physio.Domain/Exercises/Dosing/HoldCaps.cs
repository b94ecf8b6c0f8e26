namespace Physio.Domain.Exercises.Dosing;

/// <summary>
/// The most time an exercise may be held or kept up in one session, whatever sets, repetitions and seconds make it up:
/// the ceilings of the single fields together could come to ten minutes of bird-dog.
/// </summary>
public static class HoldCaps
{
    /// <summary>Static holds: 20 times 15 s is the longest dose of the article. Source: clinical rules 4.3, bird-dog; as a cap for all: G.</summary>
    public const int StaticSeconds = 300;

    /// <summary>Time spent rolling or resting. Source: clinical rules 4.3, rest of 5-10 min; as a cap for all: G.</summary>
    public const int ContinuousSeconds = 600;

    public static int Of(DoseRange range) => range.Continuous ? ContinuousSeconds : StaticSeconds;

    /// <summary>Seconds of holding in one session, the upper number of repetitions assumed; 0 without a hold.</summary>
    public static int SecondsOf(Dosage dose) => (dose.HoldSeconds ?? 0) * RoundsOf(dose);

    /// <summary>The same dose with a hold short enough for the cap.</summary>
    public static Dosage Within(Dosage dose, DoseRange range) =>
        SecondsOf(dose) > Of(range) ? dose with { HoldSeconds = Math.Max(1, Of(range) / RoundsOf(dose)) } : dose;

    private static int RoundsOf(Dosage dose) => dose.Sets * dose.RepsMax * (dose.PerSide ? 2 : 1);
}
