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
            e => When(e.Fever && e.HasAny(Signs) && IsSeptic(e), () => new($"Possible sepsis: {FamilyOfFlags.Sentence(e, Signs)}"))),
        new("RF-INFECTION", "Fever or night sweats with a risk of spinal infection, or two such signs", Severity.Refer, Urgency.SameDay, "AHCPR; SPINF",
            "Have a doctor see the patient today, with blood tests and imaging.", PatientWords.SameDay,
            e => When(FamilyOfFlags.Refers(e, Signs), () => new($"Possible spinal infection: {FamilyOfFlags.Sentence(e, Signs)}"))),
        new("RF-INFECTION", "One sign or risk of spinal infection", Severity.Caution, null, "AHCPR; SPINF", FamilyOfFlags.SafetyNet, PatientWords.SafetyNet,
            e => e.Reports(Signs, "To be weighed")),
    ];

    /// <summary>Confusion, a low pressure, a fast pulse or fast breathing beside the fever.</summary>
    private static bool IsSeptic(Examination e) =>
        e.Has(Symptom.Confusion)
        || e.Vitals.BloodPressure?.Systolic < e.Policy.SystolicLowBelow
        || e.Vitals.HeartRate?.BeatsPerMinute > e.Policy.HeartRateHighAbove
        || e.Vitals.RespiratoryRate?.BreathsPerMinute >= e.Policy.BreathingHighFrom;
}
