using Physio.Domain.Screening;

namespace Physio.Domain.Plans;

/// <summary>What a plan version says: never changed once issued.</summary>
/// <param name="ComposerVersion">Version of <see cref="Prescribing.CompositionTable"/> that proposed and explained it; 0 in plans of before.</param>
public sealed record PlanContent(
    IReadOnlyList<PlanItem> Items, string Note, int CatalogVersion, PolicyReference Policy, ScreeningReport Report, int ComposerVersion = 0)
{
    public const int MaxNoteLength = 1000;
    public const int MaxItems = 8;
}
