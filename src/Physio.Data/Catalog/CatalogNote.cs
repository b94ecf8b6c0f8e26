using Physio.Domain.Exercises;

namespace Physio.Data.Catalog;

/// <summary>
/// A review note as the file holds it. It stands once, however many exercises it concerns: a doubt about a whole set is one doubt.
/// Source: clinical rules 4.3.
/// </summary>
public sealed record CatalogNote(string Item, IReadOnlyList<string> AppliesTo, string SourceSays, string ValueInUse, string Reason, string Confidence)
{
    /// <summary>The note as an exercise keeps it.</summary>
    public ReviewNote ToReviewNote() => new(SourceSays, ValueInUse, Reason, Confidence);
}
