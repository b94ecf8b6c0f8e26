using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 1.1, each row at its border, one below and one above.</summary>
public class VitalSignRules
{
    [Theory]
    [InlineData("34.9", "hold VT-TEMP-LOW")]
    [InlineData("35.0", "hold VT-TEMP-LOW")]
    [InlineData("35.1", "clear")]
    [InlineData("37.4", "clear")]
    [InlineData("37.5", "caution VT-TEMP-RAISED")]
    [InlineData("37.9", "caution VT-TEMP-RAISED")]
    [InlineData("37.99", "caution VT-TEMP-RAISED")]
    [InlineData("38.0", "hold VT-TEMP-HIGH")]
    [InlineData("38.1", "hold VT-TEMP-HIGH")]
    public void Temperature(string degrees, string expected) =>
        APatient.InRemission.Temperature(decimal.Parse(degrees, CultureInfo.InvariantCulture)).Screened().IsDecided(expected);

    [Theory]
    [InlineData(89, 60, "hold VT-SBP-LOW")]
    [InlineData(90, 60, "caution VT-BP-LOWISH")]
    [InlineData(99, 60, "caution VT-BP-LOWISH")]
    [InlineData(100, 60, "clear")]
    [InlineData(139, 89, "clear")]
    [InlineData(159, 78, "clear")]
    [InlineData(160, 78, "caution VT-BP-RAISED")]
    [InlineData(179, 78, "caution VT-BP-RAISED")]
    [InlineData(180, 78, "hold VT-SBP-HIGH")]
    [InlineData(181, 78, "hold VT-SBP-HIGH")]
    [InlineData(124, 39, "hold VT-DBP-LOW")]
    [InlineData(124, 40, "caution VT-BP-LOWISH")]
    [InlineData(124, 59, "caution VT-BP-LOWISH")]
    [InlineData(124, 99, "clear")]
    [InlineData(124, 100, "caution VT-BP-RAISED")]
    [InlineData(124, 109, "caution VT-BP-RAISED")]
    [InlineData(124, 110, "hold VT-DBP-HIGH")]
    [InlineData(180, 110, "hold VT-DBP-HIGH VT-SBP-HIGH")]
    [InlineData(185, 105, "hold VT-SBP-HIGH VT-BP-RAISED")]
    [InlineData(85, 50, "hold VT-SBP-LOW VT-BP-LOWISH")]
    public void Blood_pressure(int systolic, int diastolic, string expected) => APatient.InRemission.Pressure(systolic, diastolic).Screened().IsDecided(expected);

    [Theory]
    [InlineData(139, 89, false)]
    [InlineData(140, 89, true)]
    [InlineData(139, 90, true)]
    [InlineData(159, 99, true)]
    [InlineData(160, 90, false)]
    public void A_pressure_above_target_is_a_note(int systolic, int diastolic, bool noted) =>
        Assert.Equal(noted, APatient.InRemission.Pressure(systolic, diastolic).Screened().Notes().Contains("VT-BP-ABOVE-TARGET"));

    [Theory]
    [InlineData(180, 96, Symptom.SevereHeadache, "refer emergency SY-NEURO VT-BP-CRISIS VT-SBP-HIGH")]
    [InlineData(170, 120, Symptom.VisualDisturbance, "refer emergency SY-NEURO VT-BP-CRISIS VT-DBP-HIGH VT-BP-RAISED")]
    [InlineData(179, 119, Symptom.Confusion, "refer sameday SY-NEURO VT-DBP-HIGH VT-BP-RAISED")]
    [InlineData(180, 96, Symptom.ChestPain, "refer emergency SY-EMERGENCY VT-BP-CRISIS VT-SBP-HIGH")]
    [InlineData(180, 96, Symptom.DyspnoeaAtRest, "refer emergency SY-EMERGENCY VT-BP-CRISIS VT-SBP-HIGH")]
    [InlineData(180, 96, Symptom.NewNeuroDeficit, "refer emergency SY-NEURO VT-BP-CRISIS VT-SBP-HIGH")]
    [InlineData(180, 96, Symptom.BlurredVision, "refer emergency VT-BP-CRISIS SY-DIZZY VT-SBP-HIGH")]
    [InlineData(180, 96, Symptom.Palpitations, "hold SY-DIZZY VT-SBP-HIGH")]
    public void A_very_high_pressure_with_symptoms_is_a_crisis(int systolic, int diastolic, Symptom symptom, string expected) =>
        APatient.InRemission.Pressure(systolic, diastolic).With(symptom).Screened().IsDecided(expected);

    [Theory]
    [InlineData(89, Symptom.ColdSweat, "refer emergency VT-BP-LOW-SHOCK SY-SYSTEMIC VT-SBP-LOW")]
    [InlineData(89, Symptom.Confusion, "refer emergency VT-BP-LOW-SHOCK SY-NEURO VT-SBP-LOW")]
    [InlineData(89, Symptom.Syncope, "refer emergency SY-EMERGENCY VT-BP-LOW-SHOCK VT-SBP-LOW")]
    [InlineData(90, Symptom.ColdSweat, "hold SY-SYSTEMIC VT-BP-LOWISH")]
    [InlineData(89, Symptom.Dizziness, "hold SY-DIZZY VT-SBP-LOW")]
    public void A_low_pressure_with_signs_of_shock_is_an_emergency(int systolic, Symptom symptom, string expected) =>
        APatient.InRemission.Pressure(systolic, 60).With(symptom).Screened().IsDecided(expected);

    [Theory]
    [InlineData(19, null, "clear")]
    [InlineData(20, null, "caution VT-BP-DROP-MILD")]
    [InlineData(29, null, "caution VT-BP-DROP-MILD")]
    [InlineData(30, null, "hold VT-BP-DROP")]
    [InlineData(31, null, "hold VT-BP-DROP")]
    [InlineData(19, Symptom.Dizziness, "hold SY-DIZZY")]
    [InlineData(20, Symptom.Dizziness, "hold SY-DIZZY VT-BP-DROP")]
    [InlineData(20, Symptom.BlurredVision, "hold SY-DIZZY VT-BP-DROP")]
    [InlineData(20, Symptom.ColdSweat, "hold SY-SYSTEMIC VT-BP-DROP")]
    [InlineData(20, Symptom.Faintness, "hold SY-DIZZY VT-BP-DROP")]
    public void A_fall_from_the_patients_own_baseline(int fall, Symptom? symptom, string expected)
    {
        var facts = APatient.InRemission.Pressure(110, 70).UsualSystolic(110 + fall);

        (symptom is { } s ? facts.With(s) : facts).Screened().IsDecided(expected);
    }

    [Theory]
    [InlineData(new int[0], "clear")]
    [InlineData(new[] { 160 }, "clear")]
    [InlineData(new[] { 140, 141 }, "hold VT-BP-DROP")]
    [InlineData(new[] { 139, 140 }, "caution VT-BP-DROP-MILD")]
    [InlineData(new[] { 128, 131 }, "clear")]
    [InlineData(new[] { 200, 120, 118, 131 }, "clear")]
    [InlineData(new[] { 90, 90, 145, 141, 120 }, "hold VT-BP-DROP")]
    public void The_baseline_is_the_median_of_the_last_three_readings(int[] readings, string expected) =>
        (APatient.InRemission.Pressure(110, 70) with { BaselineReadings = readings }).Screened().IsDecided(expected);

    [Fact]
    public void A_baseline_given_by_the_therapist_beats_the_readings() =>
        (APatient.InRemission.Pressure(110, 70).UsualSystolic(112) with { BaselineReadings = [150, 150, 150] }).Screened().IsDecided("clear");

    [Theory]
    [InlineData(105, 69, null, "clear")]
    [InlineData(104, 78, null, "caution VT-ORTHO-MILD")]
    [InlineData(124, 68, null, "caution VT-ORTHO-MILD")]
    [InlineData(104, 78, Symptom.Lightheadedness, "hold SY-DIZZY VT-ORTHO")]
    [InlineData(105, 69, Symptom.Lightheadedness, "hold SY-DIZZY")]
    [InlineData(90, 70, null, "caution VT-ORTHO-MILD")]
    [InlineData(89, 70, null, "hold VT-ORTHO")]
    public void A_fall_on_standing(int systolic, int diastolic, Symptom? symptom, string expected)
    {
        var facts = APatient.InRemission.Standing(systolic, diastolic);

        (symptom is { } s ? facts.With(s) : facts).Screened().IsDecided(expected);
    }

    [Theory]
    [InlineData(39, "hold VT-HR-LOW")]
    [InlineData(49, "hold VT-HR-LOW")]
    [InlineData(50, "clear")]
    [InlineData(100, "clear")]
    [InlineData(101, "caution VT-HR-RAISED")]
    [InlineData(120, "caution VT-HR-RAISED")]
    [InlineData(121, "hold VT-HR-HIGH")]
    [InlineData(150, "hold VT-HR-HIGH")]
    [InlineData(151, "refer emergency VT-HR-CRITICAL VT-HR-HIGH")]
    public void Heart_rate(int rate, string expected) => APatient.InRemission.Pulse(rate).Screened().IsDecided(expected);

    [Theory]
    [InlineData(100, "clear")]
    [InlineData(101, "hold VT-HR-HIGH")]
    public void The_strict_policy_holds_any_fast_pulse(int rate, string expected) => APatient.InRemission.Pulse(rate).Screened(ThresholdPolicy.SeedStrict).IsDecided(expected);

    [Theory]
    [InlineData(39, Symptom.Dizziness, "refer emergency VT-HR-CRITICAL SY-DIZZY VT-HR-LOW")]
    [InlineData(40, Symptom.Dizziness, "hold SY-DIZZY VT-HR-LOW")]
    [InlineData(101, Symptom.ChestPain, "refer emergency SY-EMERGENCY VT-HR-CRITICAL VT-HR-RAISED")]
    [InlineData(101, Symptom.Syncope, "refer emergency SY-EMERGENCY VT-HR-CRITICAL VT-HR-RAISED")]
    [InlineData(101, Symptom.DyspnoeaAtRest, "refer emergency SY-EMERGENCY VT-HR-CRITICAL VT-HR-RAISED")]
    [InlineData(100, Symptom.ChestPain, "refer emergency SY-EMERGENCY")]
    public void A_fast_or_slow_pulse_with_symptoms_is_an_emergency(int rate, Symptom symptom, string expected) =>
        APatient.InRemission.Pulse(rate).With(symptom).Screened().IsDecided(expected);

    [Theory]
    [InlineData(50, "clear", "VT-BB-EFFORT")]
    [InlineData(59, "clear", "VT-BB-EFFORT")]
    [InlineData(100, "clear", "VT-BB-EFFORT")]
    [InlineData(101, "caution VT-BB-FAST VT-HR-RAISED", "VT-BB-EFFORT")]
    [InlineData(121, "hold VT-HR-HIGH VT-BB-FAST", "VT-BB-EFFORT")]
    public void With_a_beta_blocker_the_pulse_is_read_differently(int rate, string expected, string note)
    {
        var report = (APatient.InRemission.Pulse(rate) with { BetaBlocker = true }).Screened();

        report.IsDecided(expected);
        Assert.Contains(note, report.Notes());
    }

    [Theory]
    [InlineData(89, "hold VT-SPO2-LOW")]
    [InlineData(90, "caution VT-SPO2-LOWISH")]
    [InlineData(94, "caution VT-SPO2-LOWISH")]
    [InlineData(95, "clear")]
    public void Oxygen_saturation(int percent, string expected) => APatient.InRemission.Oxygen(percent).Screened().IsDecided(expected);

    [Fact]
    public void A_low_saturation_with_distress_is_an_emergency()
    {
        APatient.InRemission.Oxygen(89).With(Symptom.DyspnoeaAtRest).Screened().IsDecided("refer emergency SY-EMERGENCY VT-SPO2-CRITICAL VT-SPO2-LOW");
        APatient.InRemission.Oxygen(90).With(Symptom.DyspnoeaAtRest).Screened().IsDecided("refer emergency SY-EMERGENCY VT-SPO2-LOWISH");
        APatient.InRemission.Oxygen(89).Breathing(25).Screened().IsDecided("refer emergency VT-SPO2-CRITICAL VT-RR-HOLD VT-SPO2-LOW");
    }

    [Theory]
    [InlineData(8, "hold VT-RR-HOLD")]
    [InlineData(9, "caution VT-RR-CAUTION")]
    [InlineData(11, "caution VT-RR-CAUTION")]
    [InlineData(12, "clear")]
    [InlineData(20, "clear")]
    [InlineData(21, "caution VT-RR-CAUTION")]
    [InlineData(24, "caution VT-RR-CAUTION")]
    [InlineData(25, "hold VT-RR-HOLD")]
    public void Respiratory_rate(int rate, string expected) => APatient.InRemission.Breathing(rate).Screened().IsDecided(expected);

    [Theory]
    [InlineData(139, 89, "clear")]
    [InlineData(140, 89, "refer sameday VT-PREG-BP")]
    [InlineData(139, 90, "refer sameday VT-PREG-BP")]
    [InlineData(159, 109, "refer sameday VT-PREG-BP VT-BP-RAISED")]
    [InlineData(160, 89, "refer emergency VT-PREG-BP-SEVERE VT-PREG-BP VT-BP-RAISED")]
    [InlineData(139, 110, "refer emergency VT-PREG-BP-SEVERE VT-PREG-BP VT-DBP-HIGH")]
    public void Pressure_in_pregnancy_has_its_own_limits(int systolic, int diastolic, string expected) =>
        APatient.Pregnant(20).Pressure(systolic, diastolic).Screened().IsDecided(expected);

    [Fact]
    public void Pregnancy_limits_are_not_loosened_by_a_policy() =>
        APatient.Pregnant(20).Pressure(140, 80).Screened(ThresholdPolicy.Default with { SystolicAboveTargetFrom = 150, SystolicRaisedFrom = 170 })
            .IsDecided("refer sameday VT-PREG-BP");

    [Fact]
    public void A_finding_names_value_limit_source_and_next_step()
    {
        var finding = APatient.InRemission.Pressure(179, 109).Screened().Findings[0];

        Assert.Equal("VT-BP-RAISED", finding.Code);
        Assert.Equal("Blood pressure 179/109 is above the caution limit", finding.Summary);
        Assert.Equal("179/109 mm Hg", finding.Measured);
        Assert.Equal("160/100 mm Hg", finding.Limit);
        Assert.Equal("IBPC", finding.Source);
        Assert.NotEmpty(finding.WhatToDo);
    }
}
