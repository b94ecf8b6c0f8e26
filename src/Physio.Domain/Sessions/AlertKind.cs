namespace Physio.Domain.Sessions;

/// <summary>Why a patient needs a professional's attention.</summary>
public enum AlertKind
{
    RedCheck,
    PainRose,
    PlanWithheld,

    /// <summary>A wrong year of birth was told to the link too often.</summary>
    LinkLocked,

    /// <summary>The patient asks in a report to be looked at.</summary>
    ContactWanted,

    /// <summary>Pain on the morning after a session is red.</summary>
    PainNextMorning,
}
