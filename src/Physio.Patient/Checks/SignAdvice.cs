using Physio.Domain.Sessions;

namespace Physio.PatientPages.Checks;

/// <summary>What to do with a sign, the most urgent advice first. Source: clinical rules 2.2, 5.5.</summary>
internal static class SignAdvice
{
    public static IReadOnlyList<string> For(IReadOnlyList<CheckSign> signs) =>
        [.. signs.OrderByDescending(Weight).Select(Words).Distinct()];

    public static string? HintFor(CheckSign sign) => sign switch
    {
        CheckSign.Unwell => CheckTexts.UnwellHint,
        CheckSign.Dizzy => CheckTexts.DizzyHint,
        CheckSign.RacingPulse => CheckTexts.RacingPulseHint,
        CheckSign.NewNumbnessOrBladderTrouble => CheckTexts.NumbnessHint,
        CheckSign.NewLegWeakness => CheckTexts.LegWeaknessHint,
        _ => null,
    };

    private static int Weight(CheckSign sign) => (CheckSigns.IsEmergency(sign), CheckSigns.IsAlarm(sign)) switch
    {
        (true, _) => 2,
        (_, true) => 1,
        _ => 0,
    };

    private static string Words(CheckSign sign) => sign switch
    {
        CheckSign.ChestPain => CheckTexts.ChestPainAdvice,
        CheckSign.NewNumbnessOrBladderTrouble => CheckTexts.NumbnessAdvice,
        CheckSign.NewLegWeakness => CheckTexts.LegWeaknessAdvice,
        CheckSign.Fever or CheckSign.Chills => CheckTexts.FeverAdvice,
        CheckSign.Dizzy or CheckSign.RacingPulse or CheckSign.VerySlowPulse => CheckTexts.CirculationAdvice,
        _ => CheckTexts.UnwellAdvice,
    };
}
