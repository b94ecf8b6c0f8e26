using Physio.Domain.Assessments;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>Everything that speaks for less than the last dose, the most careful first; the sentences leave out what changes.</summary>
internal static class LessDose
{
    /// <summary>Red pain within so many days stops the exercise until review. Source: clinical rules 5.5 F2.</summary>
    public const int RedCountsDays = 14;

    /// <summary>After a longer pause an exercise starts again at 70 %. Source: clinical rules 5.4.</summary>
    public const int RestartAfterDays = 7;

    /// <summary>After a longer pause it starts at the low end. Source: clinical rules 5.4.</summary>
    public const int LowEndAfterDays = 21;

    public static IEnumerable<DoseProposal> Of(Dosage last, ExerciseContent exercise, ScreeningFacts facts, SessionEvidence evidence)
    {
        var low = PhaseDoses.LowEnd(exercise.Dose, exercise.LoadLevel);
        var lowest = DoseLadder.NotAbove(last, low);
        if (evidence.HasAlarm)
        {
            yield return new(DoseAction.StopUntilReview, "DOSE-STOP-ALARM", "Alarm sign reported with this plan, look before giving it again at the lowest dose", lowest);
        }

        if (evidence.LastRed(RedCountsDays) is { } red)
        {
            yield return new(DoseAction.StopUntilReview, "DOSE-STOP-RED",
                FormattableString.Invariant($"Red pain in the last {RedCountsDays} days ({red.After?.Value} after a session), look before giving it again at the lowest dose"), lowest);
        }

        if (PhaseDoses.Flare(facts) is { } flare)
        {
            yield return new(DoseAction.LowEnd, "DOSE-LOW-FLARE", $"Low end of the range because of {flare}", lowest);
        }

        if (facts.FirstPrescription)
        {
            yield return new(DoseAction.LowEnd, "DOSE-LOW-FIRST", "Low end of the range because of a first plan", lowest);
        }

        foreach (var proposal in AfterAPause(last, low, lowest, evidence).Concat(AfterPain(last, low, evidence)))
        {
            yield return proposal;
        }

        var within = HoldCaps.Within(DoseLadder.NotAbove(last, PhaseDoses.Ceiling(exercise.Dose, exercise.LoadLevel, facts)), exercise.Dose);
        if (within != last && PhaseDoses.Of(facts).Climbs)
        {
            yield return new(DoseAction.StepDown, "DOSE-DOWN-RANGE", "Brought back to the most that the catalog and the phase allow now", within);
        }
    }

    private static IEnumerable<DoseProposal> AfterAPause(Dosage last, Dosage low, Dosage lowest, SessionEvidence evidence)
    {
        var days = (int)evidence.SinceLast.TotalDays;
        if (evidence.SinceLast > TimeSpan.FromDays(LowEndAfterDays))
        {
            yield return new(DoseAction.LowEnd, "DOSE-LOW-PAUSE", FormattableString.Invariant($"Low end of the range after {days} days without a told session"), lowest);
        }
        else if (evidence.SinceLast > TimeSpan.FromDays(RestartAfterDays))
        {
            yield return new(DoseAction.Restart, "DOSE-RESTART",
                FormattableString.Invariant($"Starts again at {DoseLadder.PercentLeft} %, not below the low end, after {days} days without a told session"), DoseLadder.Cut(last, low) ?? last);
        }
    }

    private static IEnumerable<DoseProposal> AfterPain(Dosage last, Dosage low, SessionEvidence evidence)
    {
        var less = DoseLadder.Down(last, low) ?? last;
        if (evidence.AmberTwice)
        {
            yield return new(DoseAction.StepDown, "DOSE-DOWN-AMBER", "One step down after pain of 3 or more in two sessions running", less);
        }

        if (evidence.MorningRise >= SessionEvidence.MorningRiseFrom)
        {
            yield return new(DoseAction.StepDown, "DOSE-DOWN-NEXT",
                FormattableString.Invariant($"One step down because pain before the latest session was {evidence.MorningRise} above the start"), less);
        }
    }
}
