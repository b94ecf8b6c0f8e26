using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Data.Demo;

/// <summary>A catalog with its number.</summary>
internal sealed record DemoCatalog(IReadOnlyList<CatalogExercise> Exercises, int Version);

/// <summary>Composes what a demo therapist issues: the proposal as it comes.</summary>
internal static class DemoPlan
{
    /// <summary>Null when the screening or the catalog leaves nothing to issue.</summary>
    public static PlanContent? Compose(ScreeningFacts facts, ScreeningReport report, DemoCatalog catalog, int minutesPerDay, string note)
    {
        if (!report.PrescriptionAllowed)
        {
            return null;
        }

        var proposal = PrescriptionService.Compose(facts, report, catalog.Exercises, ComposeWishes.Default with { MinutesPerDay = minutesPerDay, MaxExercises = 5 });
        IReadOnlyList<PlanItem> items = [.. proposal.Chosen.Select(chosen => PlanItem.Of(chosen, chosen.Dose))];
        return items.Count == 0 ? null : new PlanContent(items, note, catalog.Version, report.Policy, report, CompositionTable.Version);
    }
}
