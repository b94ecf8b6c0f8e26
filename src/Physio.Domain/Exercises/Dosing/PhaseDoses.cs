using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Exercises.Dosing;

/// <summary>
/// What each state makes of the catalog's range, and each load of the week. Where the catalog gives less, the catalog counts.
/// Expert values awaiting clinical sign-off where the source says G.
/// </summary>
public static class PhaseDoses
{
    /// <summary>
    /// Source: clinical rules 5.1 and 5.6 (lowest dose in a flare), 5.4 (order of the climb). One set only while settling: G.
    /// </summary>
    public static IReadOnlyList<PhaseDose> Rows { get; } =
    [
        new(Phase.Attack, StartsWide: false, Climbs: false, AddsSets: false),
        new(Phase.Acute, StartsWide: false, Climbs: false, AddsSets: false),
        new(Phase.Exacerbation, StartsWide: false, Climbs: false, AddsSets: false),
        new(Phase.Subacute, StartsWide: false, Climbs: true, AddsSets: false),
        new(Phase.Rehabilitation, StartsWide: false, Climbs: true, AddsSets: false),
        new(Phase.Remission, StartsWide: true, Climbs: true, AddsSets: true),
        new(Phase.Active, StartsWide: false, Climbs: false, AddsSets: false),
    ];

    /// <summary>Source: clinical rules 5.2.</summary>
    public static IReadOnlyList<LoadFrequency> Loads { get; } =
    [
        new(1, LowDays: 7, MostDays: 7, MostTimes: 2),
        new(2, LowDays: 7, MostDays: 7, MostTimes: 2),
        new(3, LowDays: 3, MostDays: 5, MostTimes: 1),
        new(4, LowDays: 3, MostDays: 3, MostTimes: 1),
    ];

    public static PhaseDose Of(ScreeningFacts facts) => Rows.Single(row => row.Phase == CarefulPhase.Of(facts));

    /// <summary>A load that is not known counts as the heaviest.</summary>
    public static LoadFrequency OfLoad(int load) => Loads.FirstOrDefault(row => row.Load == load) ?? Loads[^1];

    /// <summary>The low end of every range: what a first plan and a flare take.</summary>
    public static Dosage LowEnd(DoseRange range, int load) => range.Start with { DaysPerWeek = Math.Min(range.Start.DaysPerWeek, OfLoad(load).LowDays) };

    /// <summary>The whole range of repetitions, as often as the load allows.</summary>
    public static Dosage WholeRange(DoseRange range, int load) =>
        WholeRange(range) with { DaysPerWeek = Math.Min(range.Start.DaysPerWeek, OfLoad(load).MostDays) };

    /// <summary>The whole range of repetitions, as often as the catalog says.</summary>
    public static Dosage WholeRange(DoseRange range) =>
        range.Start with { RepsMax = Math.Max(range.Start.RepsMax, Math.Min(range.MaxReps, Dosage.MaxReps)) };

    /// <summary>The most a dose may come to in this state; how often is left to the therapist.</summary>
    public static Dosage Ceiling(DoseRange range, int load, ScreeningFacts facts)
    {
        var row = Of(facts);
        return row.Climbs
            ? range.Start with
            {
                Sets = row.AddsSets ? Math.Min(range.MaxSets, Dosage.MaxSets) : range.Start.Sets,
                RepsMax = Math.Min(range.MaxReps, Dosage.MaxReps),
                HoldSeconds = range.MaxHoldSeconds is { } hold ? Math.Min(hold, Dosage.MaxHoldSeconds) : null,
                TimesPerDay = Dosage.MaxTimesPerDay,
                DaysPerWeek = Dosage.MaxDaysPerWeek,
            }
            : LowEnd(range, load);
    }

    /// <summary>Why an exercise without a history starts at the low end; null when it may start wide.</summary>
    public static string? WhyLow(ScreeningFacts facts, ScreeningReport report) =>
        facts.FirstPrescription ? "a first plan"
        : Flare(facts) is { } flare ? flare
        : report.NoProgression ? "nothing may be made harder today"
        : report.Supervised ? "the first session is watched"
        : Of(facts).StartsWide ? null : $"phase {Words.Of(CarefulPhase.Of(facts))}";

    /// <summary>The flare in words; null when there is none. Two weeks after an attack still count as one. Source: clinical rules 5.6.</summary>
    public static string? Flare(ScreeningFacts facts) =>
        !Of(facts).Climbs ? $"phase {Words.Of(CarefulPhase.Of(facts))}"
        : facts.AttackWithin14Days ? "an attack in the last 14 days"
        : null;
}
