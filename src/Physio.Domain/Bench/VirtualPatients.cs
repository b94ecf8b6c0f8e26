using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>
/// The grid of virtual patients: phase x vital signs x diagnosis x pregnancy x surroundings, always in the same order. Combinations that no
/// patient has, or that differ from another only in what cannot matter, are left out.
/// </summary>
public static class VirtualPatients
{
    private static readonly IReadOnlyList<PregnancyWeek?> NotPregnant = [null];
    private static readonly IReadOnlyList<PregnancyWeek?> Weeks = [new PregnancyWeek(10), new PregnancyWeek(20), new PregnancyWeek(30)];
    private static readonly IReadOnlyList<Phase> Flares = [Phase.Attack, Phase.Acute, Phase.Exacerbation, Phase.Subacute, Phase.Remission];

    private static readonly IReadOnlyList<Surroundings> Anywhere =
        [Surroundings.MatOnly, Surroundings.MatAndChair, Surroundings.Equipped, Surroundings.InTheClinic];

    /// <summary>The grid without regard to a policy.</summary>
    public static IReadOnlyList<BenchCase> All { get; } = Grid([]);

    /// <summary>The grid for comparing two policies: with vital signs exactly where their limits differ.</summary>
    public static IReadOnlyList<BenchCase> For(ThresholdPolicy live, ThresholdPolicy draft) =>
        PolicyProbes.Between(live, draft) is { Count: > 0 } probes ? Grid(probes) : All;

    private static IReadOnlyList<BenchCase> Grid(IReadOnlyList<VitalPattern> probes)
    {
        var grid =
            from diagnosis in Diagnoses.All.Select(info => info.Code)
            from phase in PhasesOf(diagnosis)
            from week in WeeksOf(diagnosis, phase)
            from vitals in IsExample(diagnosis) ? [.. VitalPatterns.All, .. probes] : VitalPatterns.All
            from surroundings in PlacesOf(phase, week)
            orderby phase, diagnosis
            select (phase, vitals, diagnosis, week, surroundings);
        return [.. grid.Select((point, index) => new BenchCase(index + 1, point.phase, point.vitals, point.diagnosis, point.week, point.surroundings))];
    }

    private static IReadOnlyList<Phase> PhasesOf(Diagnosis diagnosis) => diagnosis switch
    {
        _ when Diagnoses.Of(diagnosis).IsVisceral => [Phase.Active, Phase.Rehabilitation],
        Diagnosis.AcuteLbp => [Phase.Attack, Phase.Acute, Phase.Subacute],
        Diagnosis.OsteoporoticFracture => [Phase.Acute, Phase.Remission, Phase.Rehabilitation],
        Diagnosis.PostLumbarSurgery => [Phase.Acute, Phase.Subacute, Phase.Remission, Phase.Rehabilitation],
        Diagnosis.PregnancyLowBackPain or Diagnosis.PelvicGirdlePain => [Phase.Acute, Phase.Exacerbation, Phase.Subacute, Phase.Remission],
        _ => Flares,
    };

    /// <summary>Pregnancy is tried with the diagnoses that are common in it.</summary>
    private static IReadOnlyList<PregnancyWeek?> WeeksOf(Diagnosis diagnosis, Phase phase) => diagnosis switch
    {
        Diagnosis.PregnancyLowBackPain or Diagnosis.PelvicGirdlePain => Weeks,
        Diagnosis.Nslbp or Diagnosis.SacroiliacPain or Diagnosis.DiscProtrusion or Diagnosis.LumbarStrain when phase is not Phase.Attack => [.. NotPregnant, .. Weeks],
        _ => NotPregnant,
    };

    /// <summary>Where nothing may be done, equipment does not matter; in pregnancy the clinic opens nothing more.</summary>
    private static IReadOnlyList<Surroundings> PlacesOf(Phase phase, PregnancyWeek? week) =>
        phase is Phase.Attack or Phase.Active ? [Surroundings.MatOnly]
        : week is not null ? [Surroundings.MatOnly, Surroundings.Equipped]
        : Anywhere;

    /// <summary>Limits of vital signs do not look at the diagnosis: two stand for all.</summary>
    private static bool IsExample(Diagnosis diagnosis) => diagnosis is Diagnosis.Nslbp or Diagnosis.PregnancyLowBackPain;
}
