namespace Physio.Domain.Sessions;

/// <summary>What the answers of today's check mean.</summary>
public static class CheckSigns
{
    /// <summary>Signs that pause the plan until a therapist has looked (feedback F3 of clinical rules 5.5); the others close today's session only (F4).</summary>
    public static bool IsAlarm(CheckSign sign) => sign is CheckSign.ChestPain or CheckSign.NewNumbnessOrBladderTrouble or CheckSign.NewLegWeakness;

    /// <summary>Signs with which the page shows the emergency words.</summary>
    public static bool IsEmergency(CheckSign sign) => sign is CheckSign.ChestPain or CheckSign.NewNumbnessOrBladderTrouble;
}
