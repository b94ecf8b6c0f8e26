using Physio.Domain.Exercises.Dosing;

namespace Physio.Domain.Exercises;

/// <summary>Checks a dose against the product's limits, the exercise's own, and the cap on all its holds together.</summary>
public static class DoseLimits
{
    /// <summary>Every field outside its range, each with a sentence that names the range; empty when the dose may be issued.</summary>
    public static IReadOnlyList<ContentGap> Check(Dosage dose, DoseRange range)
    {
        var maxSets = Math.Min(range.MaxSets, Dosage.MaxSets);
        var maxReps = Math.Min(range.MaxReps, Dosage.MaxReps);
        List<ContentGap> problems = [];
        Require(problems, nameof(Dosage.Sets), "Sets", dose.Sets, 1, maxSets);
        Require(problems, nameof(Dosage.RepsMin), "Repetitions", dose.RepsMin, 1, maxReps);
        Require(problems, nameof(Dosage.RepsMax), "Repetitions", dose.RepsMax, Math.Clamp(dose.RepsMin, 1, maxReps), maxReps);
        Require(problems, nameof(Dosage.TimesPerDay), "Times a day", dose.TimesPerDay, 1, Dosage.MaxTimesPerDay);
        Require(problems, nameof(Dosage.DaysPerWeek), "Days a week", dose.DaysPerWeek, 1, Dosage.MaxDaysPerWeek);
        if (dose.HoldSeconds is { } hold)
        {
            if (range.MaxHoldSeconds is { } maxHold)
            {
                Require(problems, nameof(Dosage.HoldSeconds), "Hold in seconds", hold, 1, Math.Min(maxHold, Dosage.MaxHoldSeconds));
            }
            else
            {
                problems.Add(new(nameof(Dosage.HoldSeconds), "This exercise is done without a hold."));
            }
        }

        if (problems.Count == 0 && HoldCaps.SecondsOf(dose) > HoldCaps.Of(range))
        {
            problems.Add(new(nameof(Dosage.HoldSeconds), FormattableString.Invariant(
                $"Hold in seconds, over all sets, repetitions and sides of a session, must come to between 1 and {HoldCaps.Of(range)}; it comes to {HoldCaps.SecondsOf(dose)}.")));
        }

        return problems;
    }

    private static void Require(List<ContentGap> problems, string field, string label, int value, int min, int max)
    {
        if (value < min || value > max)
        {
            problems.Add(new(field, FormattableString.Invariant($"{label} must be between {min} and {max}.")));
        }
    }
}
