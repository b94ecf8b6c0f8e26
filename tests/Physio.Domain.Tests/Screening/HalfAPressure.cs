using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Each half of a pressure may be missing: the half that was read decides, the other is not measured.</summary>
public class HalfAPressure
{
    [Theory]
    [InlineData(124, "caution VT-NOT-MEASURED", "diastolic pressure")]
    [InlineData(89, "hold VT-SBP-LOW VT-NOT-MEASURED", "diastolic pressure")]
    [InlineData(95, "caution VT-BP-LOWISH VT-NOT-MEASURED", "diastolic pressure")]
    [InlineData(165, "caution VT-BP-RAISED VT-NOT-MEASURED", "diastolic pressure")]
    [InlineData(180, "hold VT-SBP-HIGH VT-NOT-MEASURED", "diastolic pressure")]
    public void Systolic_alone(int systolic, string expected, string missing)
    {
        var report = APatient.InRemission.HalfPressure(systolic, null).Screened();

        report.IsDecided(expected);
        Assert.Contains(missing, report.Findings.Single(finding => finding.Code == "VT-NOT-MEASURED").Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(78, "caution VT-NOT-MEASURED")]
    [InlineData(39, "hold VT-DBP-LOW VT-NOT-MEASURED")]
    [InlineData(105, "caution VT-BP-RAISED VT-NOT-MEASURED")]
    [InlineData(110, "hold VT-DBP-HIGH VT-NOT-MEASURED")]
    public void Diastolic_alone(int diastolic, string expected) => APatient.InRemission.HalfPressure(null, diastolic).Screened().IsDecided(expected);

    [Fact]
    public void A_first_plan_waits_for_the_other_half() =>
        (APatient.InRemission.HalfPressure(124, null) with { FirstPrescription = true }).Screened().IsDecided("hold VT-MISSING");

    [Fact]
    public void One_half_is_enough_for_an_emergency()
    {
        APatient.InRemission.HalfPressure(null, 120).With(Symptom.SevereHeadache).Screened()
            .IsDecided("refer emergency SY-NEURO VT-BP-CRISIS VT-DBP-HIGH VT-NOT-MEASURED");
        APatient.Pregnant(20).HalfPressure(160, null).Screened().IsDecided("refer emergency VT-PREG-BP-SEVERE VT-PREG-BP VT-BP-RAISED VT-NOT-MEASURED");
        APatient.InRemission.HalfPressure(85, null).With(Symptom.Confusion).Screened()
            .IsDecided("refer emergency VT-BP-LOW-SHOCK SY-NEURO VT-SBP-LOW VT-NOT-MEASURED");
    }

    [Fact]
    public void A_fall_from_the_baseline_needs_the_systolic_only() =>
        APatient.InRemission.HalfPressure(110, null).UsualSystolic(140).Screened().IsDecided("hold VT-BP-DROP VT-NOT-MEASURED");

    [Theory]
    [InlineData(104, null, "caution VT-ORTHO-MILD")]
    [InlineData(105, null, "clear")]
    [InlineData(89, null, "hold VT-ORTHO")]
    [InlineData(null, 68, "caution VT-ORTHO-MILD")]
    [InlineData(null, 69, "clear")]
    public void A_fall_on_standing_by_one_half(int? systolic, int? diastolic, string expected) =>
        (APatient.InRemission with { Vitals = APatient.NormalVitals with { PartialStanding = new PressureReading(systolic, diastolic) } }).Screened().IsDecided(expected);

    [Theory]
    [InlineData(null, null, "caution VT-NOT-MEASURED VT-ORTHO-MILD")]
    [InlineData(124, null, "caution VT-NOT-MEASURED VT-ORTHO-MILD")]
    [InlineData(null, 78, "caution VT-NOT-MEASURED VT-ORTHO-MILD")]
    [InlineData(124, 78, "clear")]
    public void Without_a_resting_pressure_a_fall_on_standing_is_not_ruled_out(int? systolic, int? diastolic, string expected)
    {
        var standing = APatient.InRemission.Standing(120, 76);
        var report = (systolic is { } upper && diastolic is { } lower ? standing.Pressure(upper, lower) : standing.HalfPressure(systolic, diastolic)).Screened();

        report.IsDecided(expected);
        Assert.Equal(expected != "clear", report.Restricted().Contains(Restriction.FallRisk));
    }

    [Fact]
    public void The_missing_half_is_not_answered()
    {
        var answers = RuleBook.Answers(APatient.InRemission.HalfPressure(124, null), ThresholdPolicy.Default).ToLookup(pair => pair.Rule.Code, pair => pair.Answer);

        Assert.IsType<RuleAnswer.NotMet>(answers["VT-SBP-HIGH"].Single());
        Assert.IsType<RuleAnswer.NotAnswered>(answers["VT-DBP-HIGH"].Single());
        Assert.IsType<RuleAnswer.NotAnswered>(answers["VT-BP-RAISED"].Single());
    }

    [Fact]
    public void A_half_is_shown_as_such()
    {
        Assert.Equal("systolic 186 mm Hg", APatient.InRemission.HalfPressure(186, null).Screened().Findings[0].Measured);
        Assert.Equal("diastolic 112 mm Hg", APatient.InRemission.HalfPressure(null, 112).Screened().Findings[0].Measured);
    }

    [Theory]
    [InlineData(49, null, "vitals.systolic")]
    [InlineData(301, null, "vitals.systolic")]
    [InlineData(null, 19, "vitals.diastolic")]
    [InlineData(null, 201, "vitals.diastolic")]
    public void An_impossible_half_is_refused(int? systolic, int? diastolic, string path) =>
        Assert.Equal(path, Assert.Single(FactsCheck.Problems(APatient.InRemission.HalfPressure(systolic, diastolic))).Path);

    [Fact]
    public void An_impossible_half_on_standing_is_refused() =>
        Assert.Equal("vitals.standingSystolic", Assert.Single(FactsCheck.Problems(
            APatient.InRemission with { Vitals = APatient.NormalVitals with { PartialStanding = new PressureReading(49, null) } })).Path);
}
