using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>An allowed exercise with the dose it would have: what the composer chooses from.</summary>
/// <param name="Proposed">The dose as proposed and why; the therapist may have set another one.</param>
internal sealed record Candidate(ScreenedExercise Exercise, Dosage Dose, int Preference, ProposedDose Proposed)
{
    public string Slug => Exercise.Slug;
    public ExerciseContent Content => Exercise.Content;
    public int Seconds => DoseTime.SecondsPerDay(Dose, Exercise.Content.Dose);

    /// <summary>Exercises without a family are a family of their own.</summary>
    public string Family => Content.Family.Length > 0 ? Content.Family : Slug;

    public int PointsFor(TreatmentGoal goal) => Content.Goals.GetValueOrDefault(goal);
}
