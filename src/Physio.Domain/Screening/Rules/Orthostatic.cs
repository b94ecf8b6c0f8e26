using Physio.Domain.Measures;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Fall of the pressure on standing up. Source: clinical rules 1.1.</summary>
internal static class Orthostatic
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-ORTHO", "Pressure falls on standing with symptoms, or standing systolic pressure below 90", Severity.Hold, null, "OH; BMJO",
            "Let the patient sit or lie. Look for dehydration and medicines; measure again after 15 minutes.", PatientWords.Recheck,
            e => Of(e.Standing, p => IsSevere(e, p), p => Found(e, p, p.Systolic < e.Policy.SystolicLowBelow
                ? $"standing systolic below {Words.Pressure(e.Policy.SystolicLowBelow)}"
                : $"fall of {Words.Pair(e.Policy.OrthostaticSystolicFrom, e.Policy.OrthostaticDiastolicFrom)}, with {Words.Of(e.Present(SymptomSets.LowPressure))}"))),
        new("VT-ORTHO-MILD", "Pressure falls by 20 systolic or 10 diastolic on standing, without symptoms", Severity.Caution, null, "OH",
            "Slow changes of position, nothing with the head down, light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Standing, p => Falls(e, p) && !IsSevere(e, p), p => Found(e, p,
                $"fall of {Words.Pair(e.Policy.OrthostaticSystolicFrom, e.Policy.OrthostaticDiastolicFrom)}")))
        {
            Effect = RuleEffect.LowPressure,
        },
    ];

    private static bool Falls(Examination e, PressureReading standing) =>
        e.Pressure is { } resting
        && (resting.Systolic - standing.Systolic >= e.Policy.OrthostaticSystolicFrom || resting.Diastolic - standing.Diastolic >= e.Policy.OrthostaticDiastolicFrom);

    private static bool IsSevere(Examination e, PressureReading standing) =>
        standing.Systolic < e.Policy.SystolicLowBelow || (Falls(e, standing) && e.HasLowPressureSymptom);

    private static Met Found(Examination e, PressureReading standing, string limit) => new(
        e.Pressure is { } resting
            ? $"Blood pressure falls from {Words.Short(resting)} to {Words.Short(standing)} on standing"
            : $"Standing blood pressure is {Words.Short(standing)}",
        $"{standing} standing",
        limit,
        $"Standing blood pressure {Words.Short(standing)}");
}
