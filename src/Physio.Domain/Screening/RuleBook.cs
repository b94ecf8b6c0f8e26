using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>All rules, in the order a page shows them; every finding comes from one of them.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Rules.CaudaEquina.All, .. Rules.Aneurysm.All, .. Rules.Fracture.All, .. Rules.Malignancy.All, .. Rules.Infection.All, .. Rules.InflammatoryBack.All,
        .. Rules.Symptoms.All,
        .. Rules.Temperature.All, .. Rules.BloodPressureHigh.All, .. Rules.BloodPressureLow.All, .. Rules.PressureFall.All, .. Rules.Orthostatic.All,
        .. Rules.HeartRateHigh.All, .. Rules.HeartRateLow.All, .. Rules.RateSlowingDrugs.All, .. Rules.Oxygen.All, .. Rules.Breathing.All, .. Rules.MissingVitals.All,
        .. Rules.PregnancyCare.All, .. Rules.Visceral.All, .. Rules.Surgery.All, .. Rules.FragilityFracture.All,
        .. Rules.Attack.All, .. Rules.PhaseOfComplaint.All, .. Rules.Completeness.All,
    ];

    /// <summary>What every rule says about this patient: met, not met or not answered.</summary>
    public static IReadOnlyList<(Rule Rule, RuleAnswer Answer)> Answers(ScreeningFacts facts, ThresholdPolicy policy)
    {
        var examination = new Examination(facts, policy);
        return [.. All.Select(rule => (rule, rule.Evaluate(examination)))];
    }
}
