namespace Physio.Domain.Exercises;

/// <summary>What publishing came to.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    public sealed record Published(int Revision) : PublishOutcome;

    /// <param name="Gaps">Field and what is missing, one sentence each.</param>
    public sealed record Incomplete(IReadOnlyList<ContentGap> Gaps) : PublishOutcome;

    /// <param name="Problems">What would be wrong with the catalog afterwards, one sentence each.</param>
    public sealed record BreaksCatalog(IReadOnlyList<CatalogProblem> Problems) : PublishOutcome;

    public sealed record NothingToPublish : PublishOutcome;
}
