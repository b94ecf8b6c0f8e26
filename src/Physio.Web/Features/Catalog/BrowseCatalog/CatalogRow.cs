using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.PatientPages.Figures;

namespace Physio.Web.Features.Catalog.BrowseCatalog;

/// <summary>One exercise of the list: what its revision in use says, or its draft when none is in use yet.</summary>
/// <param name="Tags">How many restrictions exclude it; null when it is not tagged yet.</param>
/// <param name="HasDraft">A draft waits to be published.</param>
/// <param name="Notes">Doubts about the source that await sign-off.</param>
/// <param name="AwaitingReader">Languages whose translation awaits a native reader.</param>
/// <param name="Still">Address of its picture; null without a figure.</param>
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
    string? Still,
    IReadOnlyList<string> AwaitingReader)
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
        FigureRequest.StillOf(slug, content),
        content.AwaitingReader());
}
