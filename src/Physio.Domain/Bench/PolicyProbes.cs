using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>
/// Vital signs exactly where two policies differ: for every limit that is not the same, both limits are tried. One of them is always a value
/// that the two policies read differently, so no change of a limit passes the bench unseen.
/// </summary>
public static class PolicyProbes
{
    private const int Systolic = 122;
    private const int Diastolic = 78;

    private static readonly Symptom[] Crisis = [Symptom.SevereHeadache];
    private static readonly Symptom[] Dizzy = [Symptom.Dizziness];

    private static readonly IReadOnlyList<Limit> Limits =
    [
        new(p => p.TemperatureRaisedFrom, Warm),
        new(p => p.TemperatureHighFrom, Warm),
        new(p => p.TemperatureLowTo, Warm),
        new(p => p.SystolicAboveTargetFrom, Upper),
        new(p => p.SystolicRaisedFrom, Upper),
        new(p => p.SystolicHighFrom, Upper),
        new(p => p.SystolicLowishBelow, Upper),
        new(p => p.SystolicLowBelow, Upper),
        new(p => p.SystolicCrisisFrom, value => With(Upper(value), "severe headache", Crisis)),
        new(p => p.DiastolicAboveTargetFrom, Lower),
        new(p => p.DiastolicRaisedFrom, Lower),
        new(p => p.DiastolicHighFrom, Lower),
        new(p => p.DiastolicLowishBelow, Lower),
        new(p => p.DiastolicLowBelow, Lower),
        new(p => p.DiastolicCrisisFrom, value => With(Lower(value), "severe headache", Crisis)),
        new(p => p.BaselineFallMildFrom, Fall),
        new(p => p.BaselineFallHighFrom, Fall),
        new(p => p.OrthostaticSystolicFrom, value => Standing(Systolic - (int)value, Diastolic)),
        new(p => p.OrthostaticDiastolicFrom, value => Standing(Systolic, Diastolic - (int)value)),
        new(p => p.HeartRateRaisedAbove, Beats),
        new(p => p.HeartRateHighAbove, Beats),
        new(p => p.HeartRateCriticalAbove, Beats),
        new(p => p.HeartRateLowBelow, Beats),
        new(p => p.HeartRateCriticalBelow, value => With(Beats(value), "dizziness", Dizzy)),
        new(p => p.OxygenLowishBelow, Saturation),
        new(p => p.OxygenLowBelow, Saturation),
        new(p => p.BreathingRaisedFrom, Breaths),
        new(p => p.BreathingHighFrom, Breaths),
        new(p => p.BreathingLowishTo, Breaths),
        new(p => p.BreathingLowTo, Breaths),
    ];

    /// <summary>Empty when the policies have the same limits; never two with the same name.</summary>
    public static IReadOnlyList<VitalPattern> Between(ThresholdPolicy live, ThresholdPolicy draft) =>
    [
        .. Limits
            .Where(limit => limit.Of(live) != limit.Of(draft))
            .SelectMany(limit => new[] { limit.Of(live), limit.Of(draft) }.Order().Select(limit.At))
            .DistinctBy(pattern => pattern.Name),
    ];

    /// <summary>How many limits are not the same.</summary>
    public static int Differing(ThresholdPolicy live, ThresholdPolicy draft) => Limits.Count(limit => limit.Of(live) != limit.Of(draft));

    private static VitalPattern Warm(decimal value) => new($"temperature {Words.Degrees(value)}", VitalPatterns.Temperature(value));

    private static VitalPattern Upper(decimal value) => Pressed((int)value, Math.Min(Diastolic, (int)value - BloodPressure.MinPulsePressure));

    private static VitalPattern Lower(decimal value) => Pressed(Math.Max(Systolic, (int)value + BloodPressure.MinPulsePressure), (int)value);

    private static VitalPattern Pressed(int systolic, int diastolic) => new($"pressure {Words.Pair(systolic, diastolic)}", VitalPatterns.Pressure(systolic, diastolic));

    private static VitalPattern Fall(decimal value) =>
        new($"pressure {Words.Pressure(value)} below the own baseline", VitalPatterns.Normal.Vitals with { BaselineSystolic = Systolic + (int)value });

    private static VitalPattern Standing(int systolic, int diastolic) =>
        new($"pressure {Words.Pair(systolic, diastolic)} on standing", VitalPatterns.Normal.Vitals with { Standing = new BloodPressure(systolic, diastolic) });

    private static VitalPattern Beats(decimal value) => new($"pulse {Words.Rate((int)value)}", VitalPatterns.Pulse((int)value));

    private static VitalPattern Saturation(decimal value) => new($"oxygen {Words.Percent((int)value)}", VitalPatterns.Oxygen((int)value));

    private static VitalPattern Breaths(decimal value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(int)value} breaths a minute"), VitalPatterns.Breathing((int)value));

    private static VitalPattern With(VitalPattern pattern, string sign, IReadOnlyList<Symptom> symptoms) =>
        pattern with { Name = $"{pattern.Name} with {sign}", Symptoms = symptoms };

    private sealed record Limit(Func<ThresholdPolicy, decimal> Of, Func<decimal, VitalPattern> At);
}
