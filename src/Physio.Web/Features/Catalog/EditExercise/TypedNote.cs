using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>A review note as the admin writes it.</summary>
public sealed class TypedNote
{
    public Guid Key { get; } = Guid.NewGuid();

    public string SourceSays { get; set; } = "";

    public string ValueInUse { get; set; } = "";

    public string Reason { get; set; } = "";

    public string Confidence { get; set; } = "G";

    public IEnumerable<string> Texts => [SourceSays, ValueInUse, Reason, Confidence];

    public bool IsEmpty => SourceSays.Length + ValueInUse.Length + Reason.Length == 0;

    public static TypedNote Of(ReviewNote note) => new() { SourceSays = note.SourceSays, ValueInUse = note.ValueInUse, Reason = note.Reason, Confidence = note.Confidence };

    public ReviewNote ToNote() => new(SourceSays.Trim(), ValueInUse.Trim(), Reason.Trim(), Confidence.Trim());
}
