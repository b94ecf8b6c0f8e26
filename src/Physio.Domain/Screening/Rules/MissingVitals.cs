using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Required values that were not measured: never read as normal. Source: clinical rules 1, decisions 9.</summary>
internal static class MissingVitals
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-MISSING", "Temperature, pressure or heart rate not measured for a first plan or in a flare", Severity.Hold, null, "G",
            "Measure seated, after five minutes of rest, without talking.", PatientWords.Measure,
            e => When(Missing(e).Count > 0 && IsRequired(e), () => new($"Not measured: {string.Join(", ", Missing(e))}", "not measured",
                e.Facts.FirstPrescription ? "required for a first plan" : "required in a flare"))),
        new("VT-NOT-MEASURED", "Temperature, pressure or heart rate not measured in a follow-up", Severity.Caution, null, "G",
            "Measure at the next visit. Until then light load only.", PatientWords.Gentle,
            e => When(Missing(e).Count > 0 && !IsRequired(e), () => new($"Not measured: {string.Join(", ", Missing(e))}", "not measured", "wanted at every visit", "Vital signs not measured")))
        {
            Effect = RuleEffect.VitalSignCaution,
        },
    ];

    private static bool IsRequired(Examination e) => e.Facts.FirstPrescription || e.IsFlare;

    private static List<string> Missing(Examination e)
    {
        List<string> missing = [];
        if (e.Vitals.Temperature is null)
        {
            missing.Add("temperature");
        }

        if (e.Pressure is not { IsWhole: true })
        {
            missing.Add(e.Pressure switch { { Systolic: not null } => "diastolic pressure", { Diastolic: not null } => "systolic pressure", _ => "blood pressure" });
        }

        if (e.Vitals.HeartRate is null)
        {
            missing.Add("heart rate");
        }

        return missing;
    }
}
