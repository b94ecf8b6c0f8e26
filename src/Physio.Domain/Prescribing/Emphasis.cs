namespace Physio.Domain.Prescribing;

/// <summary>What the therapist wants the set to lean towards; the diagnosis and phase still decide what is allowed.</summary>
public enum Emphasis
{
    /// <summary>As diagnosis and phase suggest.</summary>
    Balanced,

    /// <summary>Ease pain and tension.</summary>
    Comfort,

    /// <summary>Move more freely.</summary>
    Mobility,

    /// <summary>Lengthen what is short.</summary>
    Stretching,

    /// <summary>Hold trunk and pelvis steady.</summary>
    Stability,

    /// <summary>Grow stronger.</summary>
    Strength,
}
