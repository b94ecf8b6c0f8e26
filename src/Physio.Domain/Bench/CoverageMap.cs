using Physio.Domain.Assessments;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Bench;

/// <summary>How many exercises are left for whom: by phase and vital signs, and by phase and diagnosis.</summary>
/// <param name="Phases">The columns.</param>
/// <param name="ByVitals">One row for vital signs of each kind.</param>
/// <param name="ByDiagnosis">One row a diagnosis.</param>
/// <param name="Holes">Where exercise is allowed but hardly any is left, widest first.</param>
public sealed record CoverageMap(IReadOnlyList<Phase> Phases, IReadOnlyList<CoverageRow> ByVitals, IReadOnlyList<CoverageRow> ByDiagnosis, IReadOnlyList<CoverageHole> Holes)
{
    public static CoverageMap Of(IReadOnlyList<(BenchCase Case, BenchResult Result)> results)
    {
        IReadOnlyList<Phase> phases = [.. results.Select(result => result.Case.Phase).Distinct().Order()];
        return new(
            phases,
            Rows(results, phases, result => result.Vitals.Name),
            Rows(results, phases, result => BenchCase.NameOf(result.Diagnosis)),
            CoverageHoles.In(results));
    }

    private static IReadOnlyList<CoverageRow> Rows(
        IReadOnlyList<(BenchCase Case, BenchResult Result)> results, IReadOnlyList<Phase> phases, Func<BenchCase, string> name) =>
    [
        .. from result in results
           group result by name(result.Case) into row
           let byPhase = row.ToLookup(result => result.Case.Phase, result => result.Result)
           select new CoverageRow(row.Key, [.. phases.Select(phase => CoverageCell.Of([.. byPhase[phase]]))]),
    ];
}

/// <summary>One row of the map.</summary>
/// <param name="Cells">One a phase; null where the grid has no such patient.</param>
public sealed record CoverageRow(string Name, IReadOnlyList<CoverageCell?> Cells);

/// <summary>One cell of the map.</summary>
/// <param name="Cases">Virtual patients.</param>
/// <param name="Exercising">Those of them who may exercise.</param>
/// <param name="Fewest">Fewest exercises left to one who may exercise; 0 when nobody may.</param>
/// <param name="Median">Half of those who may exercise have so many or fewer.</param>
public sealed record CoverageCell(int Cases, int Exercising, int Fewest, int Median)
{
    /// <summary>Somebody may exercise and has fewer than two exercises to choose from.</summary>
    public bool IsHole => Exercising > 0 && Fewest < PrescriptionService.FewestAllowed;

    internal static CoverageCell? Of(IReadOnlyList<BenchResult> results)
    {
        var left = results.Where(result => result.ExerciseAllowed).Select(result => result.Allowed.Count).Order().ToList();
        return results.Count == 0 ? null
            : left.Count == 0 ? new(results.Count, 0, 0, 0)
            : new(results.Count, left.Count, left[0], left[(left.Count - 1) / 2]);
    }
}

/// <summary>Virtual patients who may exercise and have fewer than two exercises to choose from.</summary>
/// <param name="Sentence">"Acute, raised pressure, pelvic girdle pain: one exercise left".</param>
/// <param name="Cases">How many virtual patients it stands for.</param>
/// <param name="Fewest">Exercises left, 0 or 1.</param>
public sealed record CoverageHole(string Sentence, int Cases, int Fewest);
