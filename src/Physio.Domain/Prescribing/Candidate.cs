using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Prescribing.Optimal;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>An allowed exercise with the dose it would have: what the composer chooses from.</summary>
/// <param name="Requires">Slug of the exercise that must be in the set as well; null when there is none, or when it is mastered.</param>
/// <param name="Proposed">The dose as proposed and why; the therapist may have set another one.</param>
internal sealed record Candidate(ScreenedExercise Exercise, Dosage Dose, int Preference, string? Requires, ProposedDose Proposed)
{
    private const int SecondsOfADay = 86_400;

    public string Slug => Exercise.Slug;
    public ExerciseContent Content => Exercise.Content;
    public int Seconds => DoseTime.SecondsPerDay(Dose, Exercise.Content.Dose);

    /// <summary>A dose that is still being typed may be absurd; its row says so, and its time is cut to a day.</summary>
    public SetItem ToItem(int id, Func<string, int> familyOf, Func<string, int> idOf) => new()
    {
        Id = id,
        Position = (int)Content.Position,
        Direction = Content.Direction,
        Seconds = Math.Clamp(Seconds, 0, SecondsOfADay),
        Load = Content.LoadLevel,
        Preference = Preference,
        Points = [.. Enum.GetValues<TreatmentGoal>().Select(goal => Content.Goals.GetValueOrDefault(goal))],
        Family = Content.Family.Length > 0 ? familyOf(Content.Family) : null,
        Prerequisite = Requires is null ? null : idOf(Requires),
        Strenuous = Content.LoadLevel >= CompositionTable.StrenuousFrom,
    };
}
