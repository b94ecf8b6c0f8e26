namespace Physio.Domain.Screening;

/// <summary>Movements and positions a patient must avoid; the same words are the tags of the exercises. Source: clinical rules 3.3.</summary>
public enum Restriction
{
    LoadedFlexion,
    EndRangeFlexion,
    EndRangeExtension,
    EndRangeRotation,
    AxialLoad,
    HighIap,
    IsometricStrain,
    Prone,
    Supine,
    HeadDown,
    FallRisk,
    SpinePressure,
    AsymmetricPelvis,
    WideHipAbduction,
    AbdominalCompression,
    Kneeling,
    DeepKneeFlexion,
    WristLoad,
    ShoulderExtensionLoad,
}
