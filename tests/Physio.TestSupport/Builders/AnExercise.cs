using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.TestSupport.Builders;

/// <summary>An invented exercise with something in every field, complete enough to be published.</summary>
public static class AnExercise
{
    public static ExerciseContent Content(string name = "Test bridge") => new()
    {
        Name = name,
        Aliases = ["Hip lift", "Мост"],
        Group = ExerciseGroup.Moderate,
        FromArticle = true,
        Position = Position.Supine,
        StartPosition = "Lie on your back, knees bent.",
        Movement = "hip extension, mid-range",
        Direction = 1,
        LoadLevel = 2,
        Equipment = [Equipment.Mat, Equipment.Pillow],
        ExcludedBy = [Restriction.Supine, Restriction.HighIap],
        Adaptation = "Lift less high.",
        PregnancySafe = true,
        Family = "bridge",
        Easier = "pelvic-tilt",
        Muscles = "gluteus maximus",
        Goals = new Dictionary<TreatmentGoal, int> { [TreatmentGoal.Strength] = 2, [TreatmentGoal.HipStability] = 3 },
        Benefit = "Strengthens your hips.",
        Steps = ["Breathe in.", "Lift your hips.", "Lower them slowly."],
        Breathing = "Out while lifting.",
        Cues = ["Knees apart."],
        StopSigns = ["Pain in the leg"],
        Dose = Dose,
        SourceDose = "10–15 times",
        ReviewNotes = [new("10 minutes", "10 s", "A typing error", "V")],
    };

    public static DoseRange Dose { get; } = new(new Dosage(1, 5, 8, 5, PerSide: true, 2, 7), MaxSets: 2, MaxReps: 10, MaxHoldSeconds: 15, SecondsPerRep: 4);
}
