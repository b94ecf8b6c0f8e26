using Physio.Domain.Exercises;
using Physio.Domain.Prescribing.Optimal;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>An allowed exercise with the dose it would have: what the composer chooses from.</summary>
internal sealed record Candidate(ScreenedExercise Exercise, Dosage Dose, int Preference)
{
    public string Slug => Exercise.Slug;
    public ExerciseContent Content => Exercise.Content;
    public int Seconds => DoseTime.SecondsPerDay(Dose, Exercise.Content.Dose);

    public SetItem ToItem(int id, Func<string, int> familyOf) => new()
    {
        Id = id,
        Position = (int)Content.Position,
        Direction = Content.Direction,
        Seconds = Seconds,
        Load = Content.LoadLevel,
        Preference = Preference,
        Points = [.. Enum.GetValues<TreatmentGoal>().Select(goal => Content.Goals.GetValueOrDefault(goal))],
        Family = Content.Family.Length > 0 ? familyOf(Content.Family) : null,
        Strenuous = Content.LoadLevel >= CompositionTable.StrenuousFrom,
    };
}
