using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>
/// The limit a vital-sign rule decides by under a policy. The rule itself is asked, with values at the policy's own borders,
/// so that the page can never name another limit than the screening uses.
/// </summary>
public static class RuleLimits
{
    private const string VitalSign = "VT-";
    private const int MidPregnancy = 24;

    /// <summary>Null when the rule is about an answer, or when this policy leaves it no range.</summary>
    public static string? Of(Rule rule, ThresholdPolicy policy) => rule.Code.StartsWith(VitalSign, StringComparison.Ordinal)
        ? AtBorders(policy).Select(facts => rule.Evaluate(new Examination(facts, policy))).OfType<RuleAnswer.Met>().Select(met => met.Limit).FirstOrDefault(limit => limit is not null)
        : null;

    private static IEnumerable<ScreeningFacts> AtBorders(ThresholdPolicy p)
    {
        yield return Facts(new()
        {
            Temperature = new Celsius(p.TemperatureRaisedFrom),
            BloodPressure = new BloodPressure(p.SystolicRaisedFrom, p.DiastolicRaisedFrom),
            Standing = new BloodPressure(p.SystolicRaisedFrom - p.OrthostaticSystolicFrom, p.DiastolicRaisedFrom),
            HeartRate = new HeartRate(p.HeartRateRaisedAbove + 1),
            OxygenSaturation = new OxygenSaturation(p.OxygenLowishBelow - 1),
            RespiratoryRate = new RespiratoryRate(p.BreathingRaisedFrom),
        }) with
        { BetaBlocker = true };
        yield return Facts(new()
        {
            Temperature = new Celsius(p.TemperatureHighFrom),
            BloodPressure = new BloodPressure(p.SystolicHighFrom, p.DiastolicHighFrom),
            HeartRate = new HeartRate(p.HeartRateHighAbove + 1),
            OxygenSaturation = new OxygenSaturation(p.OxygenLowBelow - 1),
            RespiratoryRate = new RespiratoryRate(p.BreathingHighFrom),
        });
        yield return Facts(new()
        {
            Temperature = new Celsius(p.TemperatureLowTo),
            BloodPressure = new BloodPressure(p.SystolicLowishBelow - 1, p.DiastolicLowishBelow - 1),
            HeartRate = new HeartRate(p.HeartRateLowBelow - 1),
            BaselineSystolic = p.SystolicLowishBelow - 1 + p.BaselineFallMildFrom,
        });
        yield return Facts(new()
        {
            BloodPressure = new BloodPressure(p.SystolicLowBelow - 1, p.DiastolicLowBelow - 1),
            Standing = new BloodPressure(p.SystolicLowBelow - 1, p.DiastolicLowBelow - 1),
            BaselineSystolic = p.SystolicLowBelow - 1 + p.BaselineFallHighFrom,
        });
        yield return Facts(new() { BloodPressure = new BloodPressure(p.SystolicAboveTargetFrom, p.DiastolicAboveTargetFrom) });
        yield return Facts(new() { BloodPressure = new BloodPressure(p.SystolicLowBelow - 1, p.DiastolicLowBelow - 1) }) with { Symptoms = [Symptom.ColdSweat] };
        yield return Facts(new()
        {
            BloodPressure = new BloodPressure(p.SystolicCrisisFrom, p.DiastolicCrisisFrom),
            HeartRate = new HeartRate(p.HeartRateCriticalAbove + 1),
            OxygenSaturation = new OxygenSaturation(p.OxygenLowBelow - 1),
        }) with
        { Symptoms = [Symptom.ChestPain, Symptom.SevereHeadache, Symptom.DyspnoeaAtRest] };

        // In pregnancy the limits are fixed, whatever the policy says.
        yield return Pregnant(ThresholdPolicy.Default.SystolicAboveTargetFrom, ThresholdPolicy.Default.DiastolicAboveTargetFrom);
        yield return Pregnant(ThresholdPolicy.Default.SystolicRaisedFrom, ThresholdPolicy.Default.DiastolicHighFrom);
    }

    private static ScreeningFacts Pregnant(int systolic, int diastolic) =>
        Facts(new() { BloodPressure = new BloodPressure(systolic, diastolic) }) with { Pregnancy = new PregnancyWeek(MidPregnancy) };

    private static ScreeningFacts Facts(VitalSigns vitals) => new() { Age = 50, Sex = Sex.F, Phase = Phase.Remission, Vitals = vitals };
}
