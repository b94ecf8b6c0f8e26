using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>
/// The vital signs of the grid. Each stands at the very limit of the default policy, the mildest value that still counts, so that a policy
/// looser by one step decides it differently. Source of the limits: clinical rules 1.1.
/// </summary>
public static class VitalPatterns
{
    private static readonly ThresholdPolicy Limits = ThresholdPolicy.Default;

    /// <summary>Every value in the middle of its normal range.</summary>
    public static VitalPattern Normal { get; } = new("normal vital signs", new VitalSigns
    {
        Temperature = new Celsius(36.6m),
        BloodPressure = new BloodPressure(122, 78),
        HeartRate = new HeartRate(68),
        OxygenSaturation = new OxygenSaturation(98),
        RespiratoryRate = new RespiratoryRate(14),
    });

    public static IReadOnlyList<VitalPattern> All { get; } =
    [
        Normal,
        new("pressure above target", Pressure(Limits.SystolicAboveTargetFrom, 78)),
        new("raised pressure", Pressure(Limits.SystolicRaisedFrom, 78)),
        new("high pressure", Pressure(Limits.SystolicHighFrom, 78)),
        new("low-ish pressure", Pressure(Limits.SystolicLowishBelow - 1, 65)),
        new("low pressure", Pressure(Limits.SystolicLowBelow - 1, 62)),
        new("pressure below the own baseline", Normal.Vitals with { BaselineSystolic = 122 + Limits.BaselineFallMildFrom }),
        new("pressure that falls on standing", Normal.Vitals with { Standing = new BloodPressure(122 - Limits.OrthostaticSystolicFrom, 74) }),
        new("fast pulse", Pulse(Limits.HeartRateRaisedAbove + 1)),
        new("very fast pulse", Pulse(Limits.HeartRateHighAbove + 1)),
        new("slow pulse", Pulse(Limits.HeartRateLowBelow - 1)),
        new("raised temperature", Temperature(Limits.TemperatureRaisedFrom)),
        new("fever", Temperature(Limits.TemperatureHighFrom)),
        new("low-ish oxygen", Oxygen(Limits.OxygenLowishBelow - 1)),
        new("low oxygen", Oxygen(Limits.OxygenLowBelow - 1)),
        new("fast breathing", Breathing(Limits.BreathingRaisedFrom)),
        new("vital signs not measured", VitalSigns.NotMeasured),
    ];

    internal static VitalSigns Temperature(decimal degrees) => Normal.Vitals with { Temperature = new Celsius(degrees) };

    internal static VitalSigns Pressure(int systolic, int diastolic) => Normal.Vitals with { BloodPressure = new BloodPressure(systolic, diastolic) };

    internal static VitalSigns Pulse(int beats) => Normal.Vitals with { HeartRate = new HeartRate(beats) };

    internal static VitalSigns Oxygen(int percent) => Normal.Vitals with { OxygenSaturation = new OxygenSaturation(percent) };

    internal static VitalSigns Breathing(int breaths) => Normal.Vitals with { RespiratoryRate = new RespiratoryRate(breaths) };
}
