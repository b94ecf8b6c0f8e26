namespace Physio.Domain.Sessions;

/// <summary>What the patient says of one exercise of a session.</summary>
public enum ExerciseAnswer
{
    /// <summary>The pain became less.</summary>
    Eased,

    Unchanged,

    /// <summary>The pain became more.</summary>
    Irritated,

    SkippedNoTime,
    SkippedTooHard,
    SkippedHurts,
    SkippedUnclear,

    /// <summary>Begun and stopped because it hurt.</summary>
    Stopped,
}
