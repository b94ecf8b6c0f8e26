using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Conditions of a rule that no border of a value reaches.</summary>
public class RuleEdges
{
    private static readonly ScreeningFacts Collapsed = APatient.InRemission.With(Symptom.Syncope) with { Age = 51 };

    [Fact]
    public void New_pain_for_an_aneurysm_is_said_by_flag_diagnosis_or_phase()
    {
        Assert.DoesNotContain("RF-AAA", Collapsed.Screened().Codes());
        Assert.Contains("RF-AAA", Collapsed.With(RedFlag.OlderNewOnset).Screened().Codes());
        Assert.Contains("RF-AAA", Collapsed.Having(Diagnosis.AcuteLbp).Screened().Codes());
        Assert.Contains("RF-AAA", (Collapsed with { Phase = Phase.Attack }).Screened().Codes());
        Assert.DoesNotContain("RF-AAA", (Collapsed with { Phase = Phase.Exacerbation }).Screened().Codes());
    }

    [Fact]
    public void A_stricter_low_pressure_counts_for_the_aneurysm_too() =>
        Assert.Contains("RF-AAA", (APatient.In(Phase.Acute).Pressure(92, 60) with { Age = 51 }).Screened(ThresholdPolicy.Default with { SystolicLowBelow = 95 }).Codes());

    [Fact]
    public void Strong_pain_after_a_recent_attack_holds_also_without_hours()
    {
        (APatient.In(Phase.Exacerbation).Pain(7) with { AttackWithin14Days = true }).Screened().IsDecided("hold PN-ATTACK PH-SUPERVISED");
        (APatient.In(Phase.Exacerbation).Pain(6) with { AttackWithin14Days = true }).Screened().IsDecided("caution PH-SUPERVISED");
        APatient.In(Phase.Exacerbation).Pain(7).Screened().IsDecided("caution PH-SUPERVISED");
    }

    [Fact]
    public void Only_the_acute_phase_asks_since_when_it_eases() =>
        Assert.DoesNotContain("PN-EASING-UNKNOWN", APatient.In(Phase.Exacerbation).Screened().Notes());

    [Fact]
    public void A_pregnant_patient_above_target_is_referred_and_not_noted() =>
        Assert.DoesNotContain("VT-BP-ABOVE-TARGET", APatient.Pregnant(20).Pressure(145, 85).Screened().Notes());

    [Fact]
    public void Half_a_pressure_may_be_above_target()
    {
        Assert.Contains("VT-BP-ABOVE-TARGET", APatient.InRemission.HalfPressure(140, null).Screened().Notes());
        Assert.Contains("VT-BP-ABOVE-TARGET", APatient.InRemission.HalfPressure(null, 90).Screened().Notes());
        Assert.DoesNotContain("VT-BP-ABOVE-TARGET", APatient.InRemission.HalfPressure(160, null).Screened().Notes());
    }

    [Fact]
    public void A_measured_fever_needs_no_note_that_it_may_be_hidden() =>
        Assert.DoesNotContain("VT-TEMP-MASKED", (APatient.InRemission.Temperature(38m) with { Antipyretics = true }).Screened().Notes());

    [Theory]
    [InlineData(Symptom.Dysuria, true)]
    [InlineData(Symptom.GeneralMalaise, true)]
    [InlineData(Symptom.Dizziness, false)]
    public void A_symptom_of_infection_makes_a_masked_temperature_a_caution(Symptom symptom, bool hint) =>
        Assert.Equal(hint, (APatient.InRemission.With(symptom) with { Antipyretics = true }).Screened().Codes().Contains("VT-TEMP-MASKED"));

    [Fact]
    public void Night_sweats_make_a_masked_temperature_a_caution() =>
        Assert.Contains("VT-TEMP-MASKED", (APatient.InRemission.With(RedFlag.NightSweats) with { Antipyretics = true }).Screened().Codes());

    [Fact]
    public void Rehabilitation_after_an_operation_or_a_visceral_cause_is_no_doubt()
    {
        Assert.Contains("PH-REHABILITATION", APatient.In(Phase.Rehabilitation).Screened().Notes());
        Assert.DoesNotContain("PH-REHABILITATION", (APatient.In(Phase.Rehabilitation) with { WeeksSinceSurgery = 20 }).Screened().Notes());
        Assert.DoesNotContain("PH-REHABILITATION", APatient.In(Phase.Rehabilitation).Having(Diagnosis.Cystitis).Screened().Notes());
        Assert.DoesNotContain("PH-REHABILITATION", APatient.InRemission.Screened().Notes());
    }

    [Fact]
    public void Twins_are_noted_before_week_28_only()
    {
        Assert.Contains("OB-TWINS", APatient.Pregnant(27).With(RedFlag.Twins).Screened().Notes());
        Assert.DoesNotContain("OB-TWINS", APatient.Pregnant(28).With(RedFlag.Twins).Screened().Notes());
        Assert.DoesNotContain("OB-TWINS", APatient.Pregnant(20).Screened().Notes());
    }

    [Fact]
    public void A_visceral_cause_is_severe_from_pain_8()
    {
        APatient.In(Phase.Active).Having(Diagnosis.Cystitis).Pain(7).Screened().IsDecided("refer soon DX-VISCERAL-ACTIVE");
        APatient.In(Phase.Active).Having(Diagnosis.Cystitis).Pain(8).Screened().IsDecided("refer sameday DX-VISCERAL-ACTIVE PN-ATTACK");
    }

    [Theory]
    [InlineData(Diagnosis.Cystitis)]
    [InlineData(Diagnosis.OsteoporoticFracture)]
    [InlineData(Diagnosis.PostLumbarSurgery)]
    public void A_release_that_may_mean_something_else_is_none_for_the_pregnancy(Diagnosis other) =>
        Assert.Contains("OB-ABSOLUTE", (APatient.Pregnant(20).With(RedFlag.CervicalWeakness).Having(Diagnosis.PregnancyLowBackPain, other) with { MedicalRelease = true }).Screened().Codes());

    [Fact]
    public void A_release_that_is_not_stated_is_none_for_the_pregnancy() =>
        APatient.Pregnant(20).With(RedFlag.CervicalWeakness).Screened().IsDecided("hold OB-ABSOLUTE");

    [Theory]
    [InlineData(Symptom.DyspnoeaAtRest, true)]
    [InlineData(Symptom.ChestPain, true)]
    [InlineData(Symptom.Confusion, true)]
    [InlineData(Symptom.Palpitations, false)]
    public void Distress_with_a_low_saturation(Symptom symptom, bool critical) =>
        Assert.Equal(critical, APatient.InRemission.Oxygen(89).With(symptom).Screened().Codes().Contains("VT-SPO2-CRITICAL"));

    [Fact]
    public void Fast_breathing_below_25_is_no_distress() =>
        Assert.DoesNotContain("VT-SPO2-CRITICAL", APatient.InRemission.Oxygen(89).Breathing(24).Screened().Codes());

    [Fact]
    public void Signs_of_sepsis_count_from_their_own_limits()
    {
        var feverish = APatient.InRemission.With(RedFlag.IvDrugUse).Temperature(39m);

        Assert.Equal(Urgency.SameDay, feverish.Pressure(90, 60).Screened().Urgency);
        Assert.Equal(Urgency.SameDay, feverish.Breathing(24).Screened().Urgency);
        Assert.Equal(Urgency.SameDay, APatient.InRemission.With(RedFlag.IvDrugUse, RedFlag.NightSweats).Pulse(121).Screened().Urgency);
        Assert.Equal(Urgency.SameDay, APatient.InRemission.With(RedFlag.MinorTrauma, RedFlag.LongTermSteroids).Temperature(39m).Pulse(121).Screened().Urgency);
    }

    [Fact]
    public void A_neurological_sign_makes_a_suspected_malignancy_urgent_by_each_of_its_kinds()
    {
        var two = APatient.InRemission.With(RedFlag.NightPainUnrelieved, RedFlag.MultiplePainSites);

        Assert.Equal(Urgency.Soon, Urgent(two));
        Assert.Equal(Urgency.SameDay, Urgent(two.With(Symptom.NewNeuroDeficit)));
        Assert.Equal(Urgency.SameDay, Urgent(two.With(RedFlag.ProgressiveMotorDeficit)));
        Assert.Equal(Urgency.SameDay, Urgent(two.With(RedFlag.NewBowelDysfunction)));

        static Urgency? Urgent(ScreeningFacts facts) => facts.Screened().Findings.Single(finding => finding.Code == "RF-CANCER").Urgency;
    }

    [Fact]
    public void A_deformity_refers_with_weak_bone_only() =>
        (APatient.InRemission.Having(Diagnosis.Osteoporosis) with { Age = 48 }).With(RedFlag.LongTermSteroids).Screened().IsDecided("caution RF-FRACTURE");

    [Theory]
    [InlineData("saddle-anaesthesia", "RF-CES")]
    [InlineData("progressive-motor-deficit", "RF-NEURO")]
    [InlineData("minor-trauma", "RF-FRACTURE")]
    [InlineData("night-sweats", "RF-INFECTION")]
    [InlineData("suspected-aaa", "RF-AAA")]
    [InlineData("fewer-fetal-movements", "RF-OB")]
    [InlineData("vaginal-bleeding", "RF-OB")]
    [InlineData("chest-pain", "SY-EMERGENCY")]
    public void A_rule_whose_question_is_open_is_not_answered(string open, string code)
    {
        var answers = RuleBook.Answers(APatient.Pregnant(20) with { Unanswered = [open] }, ThresholdPolicy.Default).Where(pair => pair.Rule.Code == code);

        Assert.Contains(answers, pair => pair.Answer is RuleAnswer.NotAnswered);
        Assert.DoesNotContain(RuleBook.Answers(APatient.Pregnant(20), ThresholdPolicy.Default), pair => pair.Rule.Code == code && pair.Answer is RuleAnswer.NotAnswered);
    }

    [Fact]
    public void The_same_override_twice_reads_the_same_in_any_order()
    {
        var facts = APatient.InRemission.Pulse(45).SetAside("VT-HR-LOW", "b reason").SetAside("VT-HR-LOW", "a reason").SetAside("VT-HR-LOW", "x", "patient");

        Assert.Equal("Heart rate 45/min set aside: a reason", facts.Screened().Findings[0].Summary);
    }
}
