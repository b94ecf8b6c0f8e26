using Physio.Domain.Assessments;

namespace Physio.Domain.Tests.Screening;

/// <summary>Not measured is never read as normal. Clinical rules 1, decisions 9.</summary>
public class MissingVitalSigns
{
    public static TheoryData<string, VitalSigns> OneMissing { get; } = new()
    {
        { "temperature", APatient.NormalVitals with { Temperature = null } },
        { "blood pressure", APatient.NormalVitals with { BloodPressure = null } },
        { "heart rate", APatient.NormalVitals with { HeartRate = null } },
        { "temperature, blood pressure, heart rate", VitalSigns.NotMeasured },
    };

    [Theory]
    [MemberData(nameof(OneMissing), DisableDiscoveryEnumeration = true)]
    public void A_first_plan_waits_for_the_measurement(string missing, VitalSigns vitals)
    {
        var report = (APatient.InRemission with { Vitals = vitals, FirstPrescription = true }).Screened();

        report.IsDecided("hold VT-MISSING");
        Assert.EndsWith(missing, report.Findings[0].Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Phase.Acute)]
    [InlineData(Phase.Exacerbation)]
    public void A_flare_waits_for_the_measurement(Phase phase) =>
        (APatient.In(phase) with { Vitals = VitalSigns.NotMeasured }).Screened().IsDecided("hold VT-MISSING PH-SUPERVISED");

    [Theory]
    [InlineData(Phase.Remission)]
    [InlineData(Phase.Subacute)]
    public void A_follow_up_goes_on_with_light_load(Phase phase)
    {
        var report = (APatient.In(phase) with { Vitals = VitalSigns.NotMeasured }).Screened();

        report.IsDecided("caution VT-NOT-MEASURED");
        Assert.Equal(2, report.LoadCap);
        Assert.Contains("VT-NOT-MEASURED", report.LoadCapBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Saturation_and_breathing_are_optional() => APatient.InRemission.Oxygen(null).Breathing(null).Screened().IsDecided("clear");
}
