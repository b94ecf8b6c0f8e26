using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 1.2 and 1.3: the closed list, each with its conditions.</summary>
public class OverrideRulesTests
{
    [Fact]
    public void H08_a_trained_patients_slow_pulse_may_be_set_aside_without_a_load_cap()
    {
        var report = APatient.InRemission.Pulse(40).SetAside("VT-HR-LOW").Screened();

        report.IsDecided("caution VT-HR-LOW-OVERRIDDEN");
        Assert.Equal(4, report.LoadCap);
        Assert.True(report.Supervised);
        Assert.True(report.NoProgression);
        Assert.Contains("Endurance athlete", report.Findings[0].Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(39, false, false, "hold VT-HR-LOW")]
    [InlineData(39, false, true, "caution VT-HR-LOW-CLEARED")]
    [InlineData(44, true, false, "hold VT-HR-LOW")]
    [InlineData(44, true, true, "caution VT-HR-LOW-CLEARED")]
    [InlineData(45, true, false, "caution VT-HR-LOW-OVERRIDDEN")]
    [InlineData(49, true, false, "caution VT-HR-LOW-OVERRIDDEN")]
    public void A_very_slow_pulse_needs_a_physicians_clearance(int rate, bool betaBlocker, bool clearance, string expected) =>
        (APatient.InRemission.Pulse(rate).SetAside("VT-HR-LOW") with { BetaBlocker = betaBlocker, PhysicianClearance = clearance }).Screened().IsDecided(expected);

    [Fact]
    public void Physicians_clearance_alone_sets_nothing_aside() =>
        (APatient.InRemission.Pulse(39) with { PhysicianClearance = true }).Screened().IsDecided("hold VT-HR-LOW");

    [Theory]
    [InlineData(Symptom.Dizziness)]
    [InlineData(Symptom.Syncope)]
    [InlineData(Symptom.DyspnoeaAtRest)]
    [InlineData(Symptom.ChestPain)]
    public void A_slow_pulse_with_symptoms_is_never_set_aside(Symptom symptom)
    {
        var facts = APatient.InRemission.Pulse(45).SetAside("VT-HR-LOW").With(symptom);

        Assert.Contains("VT-HR-LOW", facts.Screened().Codes());
        Assert.Equal(OverrideRefusal.ConditionNotMet, Assert.Single(OverrideRules.Problems(facts)).Refusal);
    }

    [Theory]
    [InlineData(95, "clear", 4)]
    [InlineData(105, "caution VT-BP-LOWISH", 2)]
    [InlineData(null, "caution VT-BP-LOWISH", 2)]
    public void A_low_pressure_that_is_usual_on_file_is_clear(int? usual, string expected, int cap)
    {
        var report = APatient.InRemission.Pressure(95, 60).UsualSystolic(usual).SetAside("VT-BP-LOWISH", "Usual for her").Screened();

        report.IsDecided(expected);
        Assert.Equal(cap, report.LoadCap);
        Assert.Equal(cap == 4, report.Notes().Contains("VT-BP-LOWISH-USUAL"));
    }

    [Fact]
    public void S52_a_stricter_policy_makes_no_pressure_usual_that_was_not()
    {
        var facts = APatient.InRemission.Pressure(99, 62).UsualSystolic(105).SetAside("VT-BP-LOWISH", "Usual for her");

        facts.Screened().IsDecided("caution VT-BP-LOWISH");
        facts.Screened(ThresholdPolicy.Default with { SystolicLowishBelow = 110 }).IsDecided("caution VT-BP-LOWISH");
    }

    [Fact]
    public void A_fall_explained_by_a_new_treatment_is_a_caution()
    {
        var fall = APatient.InRemission.Pressure(120, 78).UsualSystolic(155).SetAside("VT-BP-DROP", "New tablets since Monday");

        fall.Screened().IsDecided("caution VT-BP-DROP-EXPLAINED");
        Assert.Contains(Restriction.FallRisk, fall.Screened().Restricted());
        fall.With(Symptom.Dizziness).Screened().IsDecided("hold SY-DIZZY VT-BP-DROP");
    }

    [Theory]
    [InlineData(87, true, "hold VT-SPO2-LOW")]
    [InlineData(88, true, "caution VT-SPO2-LOW-TARGET")]
    [InlineData(89, true, "caution VT-SPO2-LOW-TARGET")]
    [InlineData(89, false, "hold VT-SPO2-LOW")]
    public void A_low_saturation_within_a_written_target(int percent, bool target, string expected) =>
        (APatient.InRemission.Oxygen(percent).SetAside("VT-SPO2-LOW", "COPD, target 88-92") with { ChronicLungTarget = target }).Screened().IsDecided(expected);

    [Fact]
    public void A_low_saturation_with_fast_breathing_is_never_set_aside() =>
        Assert.Contains("VT-SPO2-LOW",
            (APatient.InRemission.Oxygen(89).Breathing(25).SetAside("VT-SPO2-LOW", "COPD") with { ChronicLungTarget = true }).Screened().Codes());

    [Fact]
    public void H08_every_other_rule_refuses_to_be_set_aside() =>
        Assert.All(RuleBook.All.Select(rule => rule.Code).Distinct().Except(OverrideRules.Allowed.Keys), code =>
        {
            var problem = Assert.Single(OverrideRules.Problems(APatient.InRemission.SetAside(code)));
            Assert.Equal(OverrideRefusal.NotOverridable, problem.Refusal);
            Assert.Equal("overrides[0].rule", problem.Path);
            Assert.True(problem.IsInputError);
        });

    [Fact]
    public void Setting_aside_what_may_not_be_changes_nothing()
    {
        var ill = APatient.InRemission.Temperature(38m).Pressure(180, 110).Pulse(121).With(RedFlag.SaddleAnaesthesia);
        var pushed = ill.SetAside("VT-TEMP-HIGH").SetAside("VT-SBP-HIGH").SetAside("VT-DBP-HIGH").SetAside("VT-HR-HIGH").SetAside("RF-CES");

        Assert.Equal(ill.Screened().Codes(), pushed.Screened().Codes());
    }

    [Theory]
    [InlineData("", "therapist", "overrides[0].reason")]
    [InlineData("ab", "therapist", "overrides[0].reason")]
    [InlineData("   a  ", "therapist", "overrides[0].reason")]
    [InlineData("My usual pulse", "patient", "overrides[0].by")]
    public void A_reason_and_a_therapist_are_needed(string reason, string by, string path)
    {
        var facts = APatient.InRemission.Pulse(45).SetAside("VT-HR-LOW", reason, by);

        facts.Screened().IsDecided("hold VT-HR-LOW");
        Assert.Equal(path, Assert.Single(OverrideRules.Problems(facts)).Path);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_reason_has_3_to_500_characters(int length, bool accepted) =>
        Assert.Equal(accepted, OverrideRules.Problems(APatient.InRemission.Pulse(45).SetAside("VT-HR-LOW", new string('a', length))).Count == 0);

    [Fact]
    public void An_override_without_a_finding_has_no_effect_and_is_no_error()
    {
        var facts = APatient.InRemission.SetAside("VT-HR-LOW");

        facts.Screened().IsDecided("clear");
        Assert.False(Assert.Single(OverrideRules.Problems(facts)).IsInputError);
    }

    [Theory]
    [InlineData(45, true)]
    [InlineData(39, false)]
    public void The_finding_says_whether_it_may_be_set_aside(int rate, bool overridable) =>
        Assert.Equal(overridable, APatient.InRemission.Pulse(rate).Screened().Findings.Single(finding => finding.Code == "VT-HR-LOW").Overridable);
}
