using Physio.Domain.Screening;

namespace Physio.Domain.Plans;

/// <summary>What a plan version says: never changed once issued.</summary>
public sealed record PlanContent(IReadOnlyList<PlanItem> Items, string Note, int CatalogVersion, PolicyReference Policy, ScreeningReport Report)
{
    public const int MaxNoteLength = 1000;
    public const int MaxItems = 8;
}
