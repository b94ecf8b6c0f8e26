namespace Physio.Domain.Sessions;

/// <summary>What today's check on the patient's page asks. Alarm signs are the last three. Source: issue 2, clinical rules 5.5.</summary>
public enum CheckSign
{
    Fever,
    Chills,
    ColdSweat,
    Unwell,
    Dizzy,
    RacingPulse,
    VerySlowPulse,
    ChestPain,
    NewNumbnessOrBladderTrouble,
    NewLegWeakness,
}
