using Physio.Domain.Prescribing.Optimal;

/// <summary>A case as a judge sees it: ids, no indices, nothing prepared.</summary>
/// <param name="Effort">The position metric as a clinician writes it down.</param>
/// <param name="Allowed">Ids that may be chosen.</param>
/// <param name="Pinned">Ids that must be in the set.</param>
internal sealed record JudgedCase(
    IReadOnlyList<SetItem> Items, SetGoals Goals, SetLimits Limits, SetScale Scale, int[,] Effort, IReadOnlyCollection<int> Allowed, IReadOnlyCollection<int> Pinned)
{
    /// <summary>Standing, sitting, kneeling, quadruped, prone, supine, side-lying.</summary>
    public static readonly int[,] HouseMetric =
    {
        { 0, 1, 2, 3, 4, 4, 4 },
        { 1, 0, 2, 3, 3, 3, 3 },
        { 2, 2, 0, 1, 2, 3, 3 },
        { 3, 3, 1, 0, 1, 2, 2 },
        { 4, 3, 2, 1, 0, 1, 1 },
        { 4, 3, 3, 2, 1, 0, 1 },
        { 4, 3, 3, 2, 1, 1, 0 },
    };
}
