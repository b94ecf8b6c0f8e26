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
                : $"{FallLimit(e)}, with {Words.Of(e.Present(SymptomSets.LowPressure))}"))),
        new("VT-ORTHO-MILD", "Pressure falls by 20 systolic or 10 diastolic on standing, without symptoms, or there is no resting pressure to compare with", Severity.Caution, null, "OH; G",
            "Slow changes of position, nothing with the head down, light load, first set watched.", PatientWords.Gentle,
            e => Of(e.Standing, p => (Falls(e, p) || CannotTell(e, p)) && !IsSevere(e, p), p => Found(e, p, FallLimit(e))))
        {
            Effect = RuleEffect.LowPressure,
        },
    ];

    private static bool Falls(Examination e, PressureReading standing) =>
        e.Pressure?.Systolic - standing.Systolic >= e.Policy.OrthostaticSystolicFrom || e.Pressure?.Diastolic - standing.Diastolic >= e.Policy.OrthostaticDiastolicFrom;

    /// <summary>A standing value without its resting one: a fall is not ruled out, and not known is never read as none.</summary>
    private static bool CannotTell(Examination e, PressureReading standing) =>
        (standing.Systolic is not null && e.Pressure?.Systolic is null) || (standing.Diastolic is not null && e.Pressure?.Diastolic is null);

    private static bool IsSevere(Examination e, PressureReading standing) =>
        standing.Systolic < e.Policy.SystolicLowBelow || (Falls(e, standing) && e.HasLowPressureSymptom);

    private static string FallLimit(Examination e) => $"fall of {Words.Pair(e.Policy.OrthostaticSystolicFrom, e.Policy.OrthostaticDiastolicFrom)}";

    private static Met Found(Examination e, PressureReading standing, string limit) => new(
        !CannotTell(e, standing)
            ? $"Blood pressure falls from {Words.Short(e.Pressure!.Value)} to {Words.Short(standing)} on standing"
            : $"Standing blood pressure is {Words.Short(standing)}, without a whole resting pressure to compare with",
        $"{standing} standing",
        limit,
        $"Standing blood pressure {Words.Short(standing)}");
}
