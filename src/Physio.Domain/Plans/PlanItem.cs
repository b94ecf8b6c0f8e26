using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;

namespace Physio.Domain.Plans;

/// <summary>One exercise of an issued plan: a frozen copy of its revision, the dose, and why it was chosen.</summary>
/// <param name="Reasons">Why it is in the set, for the therapist.</param>
/// <param name="Note">The therapist's words to the patient.</param>
/// <param name="Serves">Goals it was chosen for, the stronger first: the patient reads them in the own language. Null in plans of before.</param>
public sealed record PlanItem(
    string Slug, int Revision, ExerciseContent Content, Dosage Dose, IReadOnlyList<string> Reasons, string Note = "", IReadOnlyList<TreatmentGoal>? Serves = null)
{
    public const int MaxNoteLength = 300;

    /// <summary>The item as it is issued: an exercise of a composed or explained set, with the dose and note of its row.</summary>
    public static PlanItem Of(ChosenExercise chosen, Dosage dose, string note = "") => new(
        chosen.Exercise.Slug, chosen.Exercise.Revision, chosen.Exercise.Content, dose, [.. chosen.Reasons.Select(reason => reason.Text)], note, chosen.Serves);
}
