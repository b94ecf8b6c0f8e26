using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Impossible values are refused with field and range, never corrected. Decisions 3.</summary>
public class FactsCheckTests
{
    [Theory]
    [InlineData("29.9", false)]
    [InlineData("30.0", true)]
    [InlineData("44.0", true)]
    [InlineData("44.1", false)]
    public void H04_temperature(string degrees, bool accepted) => Check(accepted, "vitals.temperatureC", APatient.InRemission.Temperature(Parse(degrees)));

    [Theory]
    [InlineData("98.6", "37.0 °C")]
    [InlineData("100.4", "38.0 °C")]
    [InlineData("366", "36.6 °C")]
    [InlineData("3.66", "36.6 °C")]
    public void H05_a_temperature_in_the_wrong_unit_gets_a_hint(string degrees, string meant)
    {
        var problem = Assert.Single(FactsCheck.Problems(APatient.InRemission.Temperature(Parse(degrees))));

        Assert.Contains("30.0 °C to 44.0 °C", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains(meant, problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(49, 30, "vitals.systolic")]
    [InlineData(50, 30, null)]
    [InlineData(300, 200, null)]
    [InlineData(301, 100, "vitals.systolic")]
    [InlineData(120, 19, "vitals.diastolic")]
    [InlineData(120, 20, null)]
    [InlineData(250, 201, "vitals.diastolic")]
    [InlineData(90, 80, null)]
    [InlineData(89, 80, "vitals.systolic")]
    [InlineData(70, 110, "vitals.systolic")]
    public void H04_blood_pressure(int systolic, int diastolic, string? path)
    {
        var problems = FactsCheck.Problems(APatient.InRemission.Pressure(systolic, diastolic));

        Assert.Equal(path, problems.Count == 0 ? null : Assert.Single(problems).Path);
    }

    [Fact]
    public void H04_swapped_pressures_are_offered_but_never_swapped()
    {
        Assert.Contains("swapped (110/70)?", Assert.Single(FactsCheck.Problems(APatient.InRemission.Pressure(70, 110))).Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("swapped", Assert.Single(FactsCheck.Problems(APatient.InRemission.Pressure(85, 80))).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Standing_pressure_and_baseline_are_checked_too()
    {
        Check(false, "vitals.standingSystolic", APatient.InRemission.Standing(80, 90));
        Check(false, "vitals.standingDiastolic", APatient.InRemission.Standing(120, 10));
        Check(false, "vitals.baselineSystolic", APatient.InRemission.UsualSystolic(301));
        Check(false, "baselineReadings[1]", APatient.InRemission with { BaselineReadings = [120, 49] });
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(250, true)]
    [InlineData(251, false)]
    public void H04_heart_rate(int rate, bool accepted) => Check(accepted, "vitals.heartRate", APatient.InRemission.Pulse(rate));

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void H04_saturation(int percent, bool accepted) => Check(accepted, "vitals.spo2", APatient.InRemission.Oxygen(percent));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void H04_breathing(int rate, bool accepted) => Check(accepted, "vitals.respiratoryRate", APatient.InRemission.Breathing(rate));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Age(int age, bool accepted) => Check(accepted, "age", APatient.InRemission with { Age = age });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Pain(int pain, bool accepted) => Check(accepted, "painRest", APatient.InRemission.Pain(pain));

    [Theory]
    [InlineData(0, Sex.F, false)]
    [InlineData(1, Sex.F, true)]
    [InlineData(42, Sex.X, true)]
    [InlineData(43, Sex.F, false)]
    [InlineData(20, Sex.M, false)]
    public void Week_of_pregnancy(int week, Sex sex, bool accepted) =>
        Check(accepted, "pregnancyWeeks", APatient.InRemission with { Sex = sex, Pregnancy = new PregnancyWeek(week) });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Weeks_since_surgery(int weeks, bool accepted) => Check(accepted, "weeksSinceSurgery", APatient.InRemission with { WeeksSinceSurgery = weeks });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10000, true)]
    [InlineData(10001, false)]
    public void Hours_since_easing(int hours, bool accepted) => Check(accepted, "hoursSinceEasing", APatient.InRemission with { HoursSinceEasing = hours });

    [Fact]
    public void A_lift_needs_a_reason() =>
        Check(false, "liftedRestrictions[0].reason", APatient.InRemission with { LiftedRestrictions = [new(Restriction.Supine, "x")] });

    [Fact]
    public void Nothing_measured_is_no_typing_error() => Assert.Empty(FactsCheck.Problems(APatient.InRemission with { Vitals = VitalSigns.NotMeasured }));

    private static void Check(bool accepted, string path, ScreeningFacts facts)
    {
        var problems = FactsCheck.Problems(facts);
        if (accepted)
        {
            Assert.Empty(problems);
            return;
        }

        Assert.Equal(path, Assert.Single(problems).Path);
    }

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
