using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>Decides virtual patients with one policy and one catalog, by the same screening and composing as every real patient.</summary>
public sealed class BenchRun
{
    private readonly SlugLists lists;

    public BenchRun(ThresholdPolicy policy, IReadOnlyList<CatalogExercise> catalog)
        : this(policy, catalog, new SlugLists())
    {
    }

    internal BenchRun(ThresholdPolicy policy, IReadOnlyList<CatalogExercise> catalog, SlugLists lists)
    {
        Policy = policy;
        Catalog = catalog;
        this.lists = lists;
    }

    public ThresholdPolicy Policy { get; }

    public IReadOnlyList<CatalogExercise> Catalog { get; }

    /// <summary>What this virtual patient would get.</summary>
    public BenchResult Decide(BenchCase patient)
    {
        var facts = patient.Facts;
        var report = PatientScreening.Evaluate(facts, Policy);
        List<CatalogExercise> allowed = report.PrescriptionAllowed
            ? [.. Catalog.Where(exercise => ExerciseScreening.Screen(exercise, facts, report) is Verdict.Allowed)]
            : [];
        var chosen = allowed.Count == 0 ? [] : PrescriptionService.Compose(facts, report, allowed, ComposeWishes.Default).Chosen;
        return new(
            report.Decision,
            report.Urgency,
            [.. report.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => new BenchFinding(finding.Code, finding.Severity))],
            report.LoadCap,
            report.MaxExercises,
            lists.Shared([.. allowed.Select(exercise => exercise.Slug).Order(StringComparer.Ordinal)]),
            [.. chosen.Select(choice => new BenchChoice(choice.Exercise.Slug, choice.Dose))]);
    }

    /// <summary>The same in full: the report with its findings, and why every exercise is in the set or not.</summary>
    public BenchOpened Open(BenchCase patient)
    {
        var facts = patient.Facts;
        var report = PatientScreening.Evaluate(facts, Policy);
        return new(report, PrescriptionService.Compose(facts, report, Catalog, ComposeWishes.Default));
    }
}

/// <summary>A virtual patient opened: the screening and the set it leads to.</summary>
public sealed record BenchOpened(ScreeningReport Report, PlanProposal Proposal);
