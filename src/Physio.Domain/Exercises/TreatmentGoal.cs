namespace Physio.Domain.Exercises;

/// <summary>What an exercise works towards. Awaiting clinical sign-off (decisions 10).</summary>
public enum TreatmentGoal
{
    Mobility,
    FlexionRange,
    ExtensionRange,
    RotationRange,
    Flexibility,
    TrunkStability,
    HipStability,
    Strength,
    Relaxation,
    PainRelief,
    BodyAwareness,
    PelvicFloor,
}
