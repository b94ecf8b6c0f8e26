using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>Symptoms that mean something together. Source: clinical rules 1.1 and 2.1, decisions 7 and 8.</summary>
public static class SymptomSets
{
    public static IReadOnlyList<Symptom> Systemic { get; } = [Symptom.FeverFeeling, Symptom.Chills, Symptom.ColdSweat, Symptom.GeneralMalaise];

    public static IReadOnlyList<Symptom> Emergency { get; } = [Symptom.ChestPain, Symptom.DyspnoeaAtRest, Symptom.Syncope];

    public static IReadOnlyList<Symptom> Dizzy { get; } =
        [Symptom.Dizziness, Symptom.Lightheadedness, Symptom.BlurredVision, Symptom.Faintness, Symptom.Palpitations];

    public static IReadOnlyList<Symptom> Neurological { get; } =
        [Symptom.SevereHeadache, Symptom.VisualDisturbance, Symptom.Confusion, Symptom.NewNeuroDeficit];

    public static IReadOnlyList<Symptom> Urinary { get; } = [Symptom.Dysuria, Symptom.FlankPain, Symptom.BloodInUrine];

    /// <summary>With a very high pressure these make a crisis; blurred vision counts as a visual change.</summary>
    public static IReadOnlyList<Symptom> Crisis { get; } =
        [Symptom.ChestPain, Symptom.DyspnoeaAtRest, Symptom.BlurredVision, Symptom.SevereHeadache, Symptom.VisualDisturbance, Symptom.Confusion, Symptom.NewNeuroDeficit];

    /// <summary>With a falling pressure these turn a caution into a hold.</summary>
    public static IReadOnlyList<Symptom> LowPressure { get; } =
        [Symptom.ColdSweat, Symptom.Syncope, Symptom.Dizziness, Symptom.Lightheadedness, Symptom.BlurredVision, Symptom.Faintness];

    public static IReadOnlyList<Symptom> Shock { get; } = [Symptom.ColdSweat, Symptom.Syncope, Symptom.Confusion];

    /// <summary>A slow pulse with one of these is not the athlete's slow pulse.</summary>
    public static IReadOnlyList<Symptom> SlowPulse { get; } =
    [
        Symptom.ColdSweat, Symptom.ChestPain, Symptom.DyspnoeaAtRest, Symptom.Syncope, Symptom.Dizziness, Symptom.Lightheadedness,
        Symptom.BlurredVision, Symptom.Faintness, Symptom.Palpitations, Symptom.Confusion,
    ];

    /// <summary>In pregnancy these are warning signs too (clinical rules 8.2); dizziness alone holds.</summary>
    public static IReadOnlyList<Symptom> ObstetricEmergency { get; } = [Symptom.ChestPain, Symptom.DyspnoeaAtRest];

    public static IReadOnlyList<Symptom> ObstetricSameDay { get; } = [Symptom.Syncope, Symptom.SevereHeadache];

    public static IReadOnlyList<Symptom> Distress { get; } = [Symptom.DyspnoeaAtRest, Symptom.ChestPain, Symptom.Confusion];
}
