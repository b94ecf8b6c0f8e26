using System.Text.Json.Serialization;
using Physio.Domain.Screening;

namespace Physio.Domain.Plans;

/// <summary>What a plan version says: never changed once issued.</summary>
/// <param name="ComposerVersion">Version of <see cref="Prescribing.CompositionTable"/> that proposed and explained it; 0 in plans of before.</param>
/// <param name="PatientOptions">What the therapist chose for the patient's pages. Null in plans of before, and then not written: their bytes stay as they are.</param>
public sealed record PlanContent(
    IReadOnlyList<PlanItem> Items,
    string Note,
    int CatalogVersion,
    PolicyReference Policy,
    ScreeningReport Report,
    int ComposerVersion = 0,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PatientOptions? PatientOptions = null)
{
    public const int MaxNoteLength = 1000;
    public const int MaxItems = 8;

    /// <summary>The choices, or those that plans of before were given with.</summary>
    public PatientOptions Options => PatientOptions ?? PatientOptions.Default;
}
