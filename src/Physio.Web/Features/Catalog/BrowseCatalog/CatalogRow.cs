using Physio.Domain.Exercises;
using Physio.Domain.Patients;

namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>One exercise of the list: what its revision in use says, or its draft when none is in use yet.</summary>
/// <param name="Tags">How many restrictions exclude it; null when it is not tagged yet.</param>
/// <param name="HasDraft">A draft waits to be published.</param>
/// <param name="Notes">Doubts about the source that await sign-off.</param>
/// <param name="Content">The whole content, for its picture.</param>
public sealed record CatalogRow(
    string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    ExerciseGroup Group,
    Position Position,
    int Load,
    IReadOnlyList<Equipment> Equipment,
    int? Tags,
    int Revision,
    CatalogStatus Status,
    bool HasDraft,
    bool PregnancyList,
    bool SupervisedOnly,
    int Notes,
    ExerciseContent Content)
{
    public static CatalogRow Of(string slug, int revision, ExerciseContent content, CatalogStatus status, bool hasDraft) => new(
        slug,
        content.Name,
        content.Aliases,
        content.Group,
        content.Position,
        content.LoadLevel,
        content.Equipment,
        content.ExcludedBy?.Count,
        revision,
        status,
        hasDraft,
        content.PregnancySafe,
        content.SupervisedOnly,
        content.ReviewNotes.Count,
        content);
}
