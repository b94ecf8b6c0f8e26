using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>High blood pressure. Source: clinical rules 1.1 and 1.4 (limits inclusive), decisions 8.</summary>
internal static class BloodPressureHigh
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-BP-CRISIS", "Pressure 180 or 120 and more with headache, visual change, chest pain, confusion, breathlessness or a new neurological sign",
            Severity.Refer, Urgency.Emergency, "IBPC; BMJO; AHA25", "Call emergency services. Keep the patient seated and do not leave them alone.", PatientWords.Emergency,
            e => Of(e.Pressure, p => IsCrisis(e) && e.HasAny(SymptomSets.Crisis), p => new(
                $"Blood pressure {Words.Short(p)} with {Words.Of(e.Present(SymptomSets.Crisis))}", p.ToString(),
                $"{Words.Pair(e.Policy.SystolicCrisisFrom, e.Policy.DiastolicCrisisFrom)} or more, with symptoms"))),
        new("VT-SBP-HIGH", "Systolic pressure 180 or more", Severity.Hold, null, "IBPC; BMJO",
            "Rest for 15 minutes and measure again; at most twice today. If it stays, contact the doctor today.", PatientWords.Recheck,
            e => Of(e.Pressure?.Systolic, systolic => systolic >= e.Policy.SystolicHighFrom, systolic => new(
                $"Systolic pressure {Words.Pressure(systolic)} is too high for exercise", e.Pressure.ToString(), $"{Words.Pressure(e.Policy.SystolicHighFrom)} systolic or more"))),
        new("VT-DBP-HIGH", "Diastolic pressure 110 or more", Severity.Hold, null, "IBPC; BMJO",
            "Rest for 15 minutes and measure again; at most twice today. If it stays, contact the doctor today.", PatientWords.Recheck,
            e => Of(e.Pressure?.Diastolic, diastolic => diastolic >= e.Policy.DiastolicHighFrom, diastolic => new(
                $"Diastolic pressure {Words.Pressure(diastolic)} is too high for exercise", e.Pressure.ToString(), $"{Words.Pressure(e.Policy.DiastolicHighFrom)} diastolic or more"))),
        new("VT-BP-RAISED", "Pressure 160 to 179 systolic or 100 to 109 diastolic", Severity.Caution, null, "IBPC",
            "Light load, no straining, head never below the heart; first set watched. Advise a visit to the doctor.", PatientWords.Gentle,
            e => Of(e.Pressure,
                p => Within(p.Systolic, e.Policy.SystolicRaisedFrom, e.Policy.SystolicHighFrom) || Within(p.Diastolic, e.Policy.DiastolicRaisedFrom, e.Policy.DiastolicHighFrom),
                p => new($"Blood pressure {Words.Short(p)} is above the caution limit", p.ToString(),
                    Words.Pair(e.Policy.SystolicRaisedFrom, e.Policy.DiastolicRaisedFrom), $"Blood pressure {Words.Short(p)}")))
        {
            Effect = RuleEffect.RaisedPressure,
        },
        new("VT-BP-ABOVE-TARGET", "Pressure 140 to 159 systolic or 90 to 99 diastolic", Severity.Note, null, "AHA25",
            "Exercise is fine. Tell the patient to let the doctor know.", PatientWords.None,
            e => Of(e.Pressure,
                p => !e.IsPregnant && !(p.Systolic >= e.Policy.SystolicRaisedFrom) && !(p.Diastolic >= e.Policy.DiastolicRaisedFrom)
                    && (p.Systolic >= e.Policy.SystolicAboveTargetFrom || p.Diastolic >= e.Policy.DiastolicAboveTargetFrom),
                p => new($"Blood pressure {Words.Short(p)} is above the usual target", p.ToString(),
                    Words.Pair(e.Policy.SystolicAboveTargetFrom, e.Policy.DiastolicAboveTargetFrom)))),
    ];

    internal static bool IsCrisis(Examination e) =>
        e.Pressure is { } p && (p.Systolic >= e.Policy.SystolicCrisisFrom || p.Diastolic >= e.Policy.DiastolicCrisisFrom);

    private static bool Within(int? value, int from, int below) => value >= from && value < below;
}
