using Physio.Domain.Plans;
using Physio.Domain.Sessions;
using Physio.PatientPages.Start;

namespace Physio.PatientPages.Sessions;

/// <summary>The thanks after a report: what was stored, what it means and when to go on.</summary>
/// <param name="Letter">Whose plan.</param>
/// <param name="Report">As stored.</param>
/// <param name="TimesPerDay">How often a day at most, for the words about the next session.</param>
/// <param name="EveryDay">At least one exercise is for every day.</param>
/// <param name="WasShort">It was the short session: partly done is what it was meant to be.</param>
/// <param name="FirstOneCounts">A second, different report was sent and not taken.</param>
public sealed record DoneView(PlanLetter Letter, SessionReport Report, int TimesPerDay, bool EveryDay, bool WasShort, bool FirstOneCounts)
{
    /// <summary>After the second reported session, and only for a while.</summary>
    public bool OffersHomeScreen { get; init; }

    /// <summary>What the therapist chose for the plan of the session.</summary>
    public PatientOptions Options { get; init; } = PatientOptions.Default;

    /// <summary>How long red pain rests the exercises.</summary>
    public int RestHours { get; init; } = PainRest.Hours;

    /// <summary>Names of the plan's exercises, for what was told of them.</summary>
    public IReadOnlyList<AskedExercise> Exercises { get; init; } = [];

    /// <summary>Until when the report may be corrected, on the clinic's clock; null when that time is over.</summary>
    public DateTimeOffset? CorrectableUntil { get; init; }

    /// <summary>When it was corrected last; null when never.</summary>
    public DateTimeOffset? CorrectedAt { get; init; }

    /// <summary>The traffic light; red stays whatever was corrected.</summary>
    public PainZone Zone => Report.PainIsRed ? PainZone.Red : Report.Told.Zone;

    /// <summary>Whether there is something to say about the pain: without numbers only where they were asked for.</summary>
    public bool HasLight => Zone is not PainZone.Unknown || (Options.AsksPain && Report.Outcome is not SessionOutcome.Skipped);

    /// <summary>The rest goes on although the numbers that are stored now would not begin one.</summary>
    public bool RestStays => Report.PainIsRed && Report.Told.Zone is not PainZone.Red && Report.Morning is not MorningPain.Red;

    /// <summary>Relief as in feedback F1 of clinical rules 5.5: 2 points, or 30 % when it began at 3 or more. Never beside a rest.</summary>
    public bool PainEased => !Report.PainIsRed && Report is { Outcome: not SessionOutcome.Skipped, PainBefore: { } before, PainAfter: { } after }
        && (before.Value - after.Value >= 2 || (before.Value >= 3 && (before.Value - after.Value) * 10 >= before.Value * 3));

    /// <summary>How often a day the session may be done from now on; null when relief changes nothing.</summary>
    public int? TimesAfterRelief => PainEased ? Options.TimesAfterRelief(TimesPerDay) : null;
}
