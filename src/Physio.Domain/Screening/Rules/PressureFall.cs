using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Fall of the systolic pressure from the patient's own baseline. Source: clinical rules 1.1 and 1.2.</summary>
internal static class PressureFall
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-BP-DROP", "Systolic pressure 30 or more below the patient's own baseline, or 20 with symptoms", Severity.Hold, null, "MEDALG; UNMC; G",
            "Look for the cause: new medicine, bleeding, infection, dehydration. Measure again after 15 minutes.", PatientWords.Recheck,
            e => Of(Fall(e), fall => IsSharp(e, fall) && !OverrideRules.Accepted(e, "VT-BP-DROP"), fall => Found(e, fall, Limit(e, fall)))),
        new("VT-BP-DROP-EXPLAINED", "Fall from the baseline explained by a new treatment", Severity.Caution, null, "MEDALG; G",
            "Set the new usual pressure as baseline at the next visit.", PatientWords.Gentle,
            e => Of(Fall(e), fall => IsSharp(e, fall) && OverrideRules.Accepted(e, "VT-BP-DROP"), fall =>
                Found(e, fall, Limit(e, fall)) with { Summary = $"{Found(e, fall, "").Summary}, explained: {OverrideRules.Reason(e, "VT-BP-DROP")}" }))
        {
            Effect = RuleEffect.LowPressure,
        },
        new("VT-BP-DROP-MILD", "Systolic pressure 20 to 29 below the patient's own baseline, without symptoms", Severity.Caution, null, "MEDALG; G",
            "Ask for dizziness and new medicines. Slow changes of position, light load, first set watched.", PatientWords.Gentle,
            e => Of(Fall(e), fall => fall >= e.Policy.BaselineFallMildFrom && !IsSharp(e, fall), fall => Found(e, fall, Words.Pressure(e.Policy.BaselineFallMildFrom) + " below baseline")))
        {
            Effect = RuleEffect.LowPressure,
        },
    ];

    internal static decimal? Fall(Examination e) => Baseline.Of(e.Facts) - e.Pressure?.Systolic;

    internal static bool IsSharp(Examination e, decimal fall) =>
        fall >= e.Policy.BaselineFallHighFrom || (fall >= e.Policy.BaselineFallMildFrom && e.HasLowPressureSymptom);

    private static string Limit(Examination e, decimal fall) =>
        fall >= e.Policy.BaselineFallHighFrom
            ? $"{Words.Pressure(e.Policy.BaselineFallHighFrom)} below baseline"
            : $"{Words.Pressure(e.Policy.BaselineFallMildFrom)} below baseline, with {Words.Of(e.Present(SymptomSets.LowPressure))}";

    private static Met Found(Examination e, decimal fall, string limit) => new(
        $"Systolic pressure is {Words.Pressure(fall)} below the patient's own {Words.Pressure(Baseline.Of(e.Facts)!.Value)}",
        $"{e.Pressure} (fall {Words.Pressure(fall)})",
        limit,
        $"Blood pressure {Words.Pressure(fall)} below baseline");
}
