using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Suspected infection of the spine; fever is present in only about half. Source: clinical rules 2.2.</summary>
internal static class Infection
{
    public static readonly IReadOnlyList<RedFlag> Risks =
        [RedFlag.IvDrugUse, RedFlag.Immunosuppression, RedFlag.RecentInfection, RedFlag.RecentSpinalProcedure, RedFlag.Tuberculosis];

    public static readonly IReadOnlyList<RedFlag> Signs = [.. Risks, RedFlag.NightSweats];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("RF-INFECTION", "Fever and a risk of spinal infection, with signs of sepsis", Severity.Refer, Urgency.Emergency, "AHCPR; SPINF; NEWS2",
            "Call emergency services: sepsis is possible.", PatientWords.Emergency,
            e => When(e.Fever && e.HasAny(Signs) && IsSeptic(e), () => FamilyOfFlags.WithFever(e, $"Possible sepsis: {FamilyOfFlags.Sentence(e, Signs)}{Sepsis(e)}"))),
        new("RF-INFECTION", "Fever or night sweats with a risk of spinal infection, or two such signs", Severity.Refer, Urgency.SameDay, "AHCPR; SPINF",
            "Have a doctor see the patient today, with blood tests and imaging.", PatientWords.SameDay,
            e => When(FamilyOfFlags.Refers(e, Signs), () => FamilyOfFlags.WithFever(e, $"Possible spinal infection: {FamilyOfFlags.Sentence(e, Signs)}"))),
        new("RF-INFECTION", "One sign or risk of spinal infection", Severity.Caution, null, "AHCPR; SPINF", FamilyOfFlags.SafetyNet, PatientWords.SafetyNet,
            e => e.Reports(Signs, "To be weighed")),
    ];

    private static string Sepsis(Examination e)
    {
        List<string> signs = [];
        if (e.Has(Symptom.Confusion))
        {
            signs.Add("confusion");
        }

        if (HasLowPressure(e))
        {
            signs.Add($"blood pressure {Words.Short(e.Pressure!.Value)}");
        }

        if (HasFastPulse(e))
        {
            signs.Add($"heart rate {Words.Rate(e.Vitals.HeartRate!.Value.BeatsPerMinute)}");
        }

        if (HasFastBreathing(e))
        {
            signs.Add($"breathing {Words.Rate(e.Vitals.RespiratoryRate!.Value.BreathsPerMinute)}");
        }

        return "; " + string.Join(", ", signs);
    }

    /// <summary>Confusion, a low pressure, a fast pulse or fast breathing beside the fever.</summary>
    private static bool IsSeptic(Examination e) => e.Has(Symptom.Confusion) || HasLowPressure(e) || HasFastPulse(e) || HasFastBreathing(e);

    private static bool HasLowPressure(Examination e) => e.Pressure?.Systolic < e.Policy.SystolicLowBelow;

    private static bool HasFastPulse(Examination e) => e.Vitals.HeartRate?.BeatsPerMinute > e.Policy.HeartRateHighAbove;

    private static bool HasFastBreathing(Examination e) => e.Vitals.RespiratoryRate?.BreathsPerMinute >= e.Policy.BreathingHighFrom;
}
