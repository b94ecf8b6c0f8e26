namespace Physio.Domain.Assessments;

/// <summary>Symptoms of today. Source: clinical rules 2.1.</summary>
public enum Symptom
{
    FeverFeeling,
    Chills,
    ColdSweat,
    GeneralMalaise,
    ChestPain,
    DyspnoeaAtRest,
    Syncope,
    Dizziness,
    Lightheadedness,
    BlurredVision,
    Faintness,
    Palpitations,
    SevereHeadache,
    VisualDisturbance,
    Confusion,
    NewNeuroDeficit,
    Dysuria,
    FlankPain,
    BloodInUrine,
    UnableToTransferUnaided,
}
