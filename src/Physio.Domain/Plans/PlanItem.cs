using Physio.Domain.Exercises;

namespace Physio.Domain.Plans;

/// <summary>One exercise of an issued plan: a frozen copy of its revision, the dose, and why it was chosen.</summary>
public sealed record PlanItem(string Slug, int Revision, ExerciseContent Content, Dosage Dose, IReadOnlyList<string> Reasons, string Note = "")
{
    public const int MaxNoteLength = 300;
}
