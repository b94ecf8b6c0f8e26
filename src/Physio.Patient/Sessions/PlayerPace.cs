using Physio.Domain.Exercises;

namespace Physio.PatientPages.Sessions;

/// <summary>What the player counts for one exercise of a session: the typed dose, spread over time.</summary>
/// <param name="Sets">Rounds, 1-5.</param>
/// <param name="Reps">Repetitions of a round on each side, the upper number of the dose.</param>
/// <param name="Sides">2 when the repetitions are done on the left and on the right, otherwise 1.</param>
/// <param name="MoveSeconds">Time of moving in one repetition, beside the hold; 0 when the whole repetition is the hold.</param>
/// <param name="HoldSeconds">Time one repetition is held or kept going; 0 when there is none.</param>
/// <param name="Continuous">The hold is time spent moving: the words are to keep going, not to hold.</param>
public sealed record PlayerPace(int Sets, int Reps, int Sides, int MoveSeconds, int HoldSeconds, bool Continuous)
{
    /// <summary>Shorter than the rest of the time estimate: nobody is kept waiting, and the pause button is always there.</summary>
    public const int RestSeconds = 15;

    /// <summary>Time to turn over.</summary>
    public const int SideSeconds = 5;

    /// <summary>Time to put the phone down.</summary>
    public const int ReadySeconds = 5;

    public static PlayerPace Of(Dosage dose, DoseRange range)
    {
        var keepsGoing = range.Continuous && dose.HoldSeconds is not null;
        return new(
            dose.Sets,
            dose.RepsMax,
            dose.PerSide ? 2 : 1,
            keepsGoing ? 0 : Math.Max(1, range.SecondsPerRep),
            dose.HoldSeconds ?? 0,
            keepsGoing);
    }
}
