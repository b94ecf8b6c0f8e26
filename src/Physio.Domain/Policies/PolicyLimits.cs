using Physio.Domain.Screening;
using static Physio.Domain.Screening.Severity;

namespace Physio.Domain.Policies;

/// <summary>
/// Every limit of a threshold policy in one table. Shipped values and sources: clinical rules 1.1 and 1.4.
/// Outer bounds: the six marked <see cref="Decided"/> may be loosened that far; every other limit may only be made stricter (marked G: awaiting clinical sign-off).
/// The strictest values keep a policy from being absurd: they are the most careful figures a source names, or the edge of what most healthy people measure.
/// Pregnancy limits are fixed and not part of a policy.
/// </summary>
public static class PolicyLimits
{
    /// <summary>The loosest value was decided for the product.</summary>
    public const string Decided = "decided";

    private const string G = RuleSources.Expert;
    private const string Warmth = "Temperature";
    private const string High = "High blood pressure";
    private const string Low = "Low blood pressure";
    private const string Fall = "Fall of blood pressure";
    private const string Heart = "Heart rate";
    private const string Oxygen = "Oxygen saturation";
    private const string Breath = "Breathing";

    private const string C = "°C";
    private const string Mm = "mm Hg";
    private const string Min = "/min";
    private const string Pct = "%";

    /// <summary>In the order in which people read them, by vital sign.</summary>
    public static IReadOnlyList<PolicyLimit> All { get; } =
    [
        // key, vital sign, name, kind, unit, shipped, loosest, strictest, bounds, sources of the shipped value
        new(nameof(ThresholdPolicy.TemperatureRaisedFrom), Warmth, "Temperature, caution from", Caution, C, 37.5m, 37.5m, 37.0m, G, "G", p => p.TemperatureRaisedFrom, (p, v) => p with { TemperatureRaisedFrom = v }),
        new(nameof(ThresholdPolicy.TemperatureHighFrom), Warmth, "Temperature, hold from", Hold, C, 38.0m, 38.5m, 37.5m, Decided, "FEVER; BMJO", p => p.TemperatureHighFrom, (p, v) => p with { TemperatureHighFrom = v }),
        new(nameof(ThresholdPolicy.TemperatureLowTo), Warmth, "Low temperature, hold down to", Hold, C, 35.0m, 35.0m, 36.0m, G, "NEWS2", p => p.TemperatureLowTo, (p, v) => p with { TemperatureLowTo = v }),

        new(nameof(ThresholdPolicy.SystolicAboveTargetFrom), High, "Systolic pressure, note from", Note, Mm, 140, 140, 130, G, "AHA25", p => p.SystolicAboveTargetFrom, (p, v) => p with { SystolicAboveTargetFrom = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicAboveTargetFrom), High, "Diastolic pressure, note from", Note, Mm, 90, 90, 80, G, "AHA25", p => p.DiastolicAboveTargetFrom, (p, v) => p with { DiastolicAboveTargetFrom = (int)v }),
        new(nameof(ThresholdPolicy.SystolicRaisedFrom), High, "Systolic pressure, caution from", Caution, Mm, 160, 160, 140, G, "IBPC", p => p.SystolicRaisedFrom, (p, v) => p with { SystolicRaisedFrom = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicRaisedFrom), High, "Diastolic pressure, caution from", Caution, Mm, 100, 100, 90, G, "IBPC", p => p.DiastolicRaisedFrom, (p, v) => p with { DiastolicRaisedFrom = (int)v }),
        new(nameof(ThresholdPolicy.SystolicHighFrom), High, "Systolic pressure, hold from", Hold, Mm, 180, 200, 160, Decided, "IBPC; BMJO", p => p.SystolicHighFrom, (p, v) => p with { SystolicHighFrom = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicHighFrom), High, "Diastolic pressure, hold from", Hold, Mm, 110, 115, 100, Decided, "IBPC; BMJO", p => p.DiastolicHighFrom, (p, v) => p with { DiastolicHighFrom = (int)v }),
        new(nameof(ThresholdPolicy.SystolicCrisisFrom), High, "Systolic pressure, emergency with symptoms from", Refer, Mm, 180, 180, 160, G, "IBPC; BMJO; AHA25", p => p.SystolicCrisisFrom, (p, v) => p with { SystolicCrisisFrom = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicCrisisFrom), High, "Diastolic pressure, emergency with symptoms from", Refer, Mm, 120, 120, 110, G, "IBPC; BMJO; AHA25", p => p.DiastolicCrisisFrom, (p, v) => p with { DiastolicCrisisFrom = (int)v }),

        new(nameof(ThresholdPolicy.SystolicLowishBelow), Low, "Low systolic pressure, caution below", Caution, Mm, 100, 100, 110, G, "NEWS2", p => p.SystolicLowishBelow, (p, v) => p with { SystolicLowishBelow = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicLowishBelow), Low, "Low diastolic pressure, caution below", Caution, Mm, 60, 60, 65, G, "G", p => p.DiastolicLowishBelow, (p, v) => p with { DiastolicLowishBelow = (int)v }),
        new(nameof(ThresholdPolicy.SystolicLowBelow), Low, "Low systolic pressure, hold below", Hold, Mm, 90, 90, 100, G, "JRECIP; NEWS2", p => p.SystolicLowBelow, (p, v) => p with { SystolicLowBelow = (int)v }),
        new(nameof(ThresholdPolicy.DiastolicLowBelow), Low, "Low diastolic pressure, hold below", Hold, Mm, 40, 40, 60, G, "UNMC", p => p.DiastolicLowBelow, (p, v) => p with { DiastolicLowBelow = (int)v }),

        new(nameof(ThresholdPolicy.BaselineFallMildFrom), Fall, "Fall from baseline, caution from", Caution, Mm, 20, 20, 10, G, "MEDALG; G", p => p.BaselineFallMildFrom, (p, v) => p with { BaselineFallMildFrom = (int)v }),
        new(nameof(ThresholdPolicy.BaselineFallHighFrom), Fall, "Fall from baseline, hold from", Hold, Mm, 30, 30, 20, G, "UNMC; G", p => p.BaselineFallHighFrom, (p, v) => p with { BaselineFallHighFrom = (int)v }),
        new(nameof(ThresholdPolicy.OrthostaticSystolicFrom), Fall, "Systolic fall on standing, caution from", Caution, Mm, 20, 20, 15, G, "OH; BMJO", p => p.OrthostaticSystolicFrom, (p, v) => p with { OrthostaticSystolicFrom = (int)v }),
        new(nameof(ThresholdPolicy.OrthostaticDiastolicFrom), Fall, "Diastolic fall on standing, caution from", Caution, Mm, 10, 10, 5, G, "OH", p => p.OrthostaticDiastolicFrom, (p, v) => p with { OrthostaticDiastolicFrom = (int)v }),

        new(nameof(ThresholdPolicy.HeartRateRaisedAbove), Heart, "Heart rate, caution above", Caution, Min, 100, 100, 90, G, "COVID; MEDALG", p => p.HeartRateRaisedAbove, (p, v) => p with { HeartRateRaisedAbove = (int)v }),
        new(nameof(ThresholdPolicy.HeartRateHighAbove), Heart, "Heart rate, hold above", Hold, Min, 120, 130, 95, Decided, "UNMC; NEWS2", p => p.HeartRateHighAbove, (p, v) => p with { HeartRateHighAbove = (int)v }),
        new(nameof(ThresholdPolicy.HeartRateCriticalAbove), Heart, "Heart rate, emergency above", Refer, Min, 150, 150, 120, G, "NEWS2; G", p => p.HeartRateCriticalAbove, (p, v) => p with { HeartRateCriticalAbove = (int)v }),
        new(nameof(ThresholdPolicy.HeartRateLowBelow), Heart, "Slow heart rate, hold below", Hold, Min, 50, 40, 60, Decided, "UNMC; NEWS2", p => p.HeartRateLowBelow, (p, v) => p with { HeartRateLowBelow = (int)v }),
        new(nameof(ThresholdPolicy.HeartRateCriticalBelow), Heart, "Slow heart rate, emergency with symptoms below", Refer, Min, 40, 40, 50, G, "NEWS2; G", p => p.HeartRateCriticalBelow, (p, v) => p with { HeartRateCriticalBelow = (int)v }),

        new(nameof(ThresholdPolicy.OxygenLowishBelow), Oxygen, "Oxygen saturation, caution below", Caution, Pct, 95, 95, 97, G, "NPTE", p => p.OxygenLowishBelow, (p, v) => p with { OxygenLowishBelow = (int)v }),
        new(nameof(ThresholdPolicy.OxygenLowBelow), Oxygen, "Oxygen saturation, hold below", Hold, Pct, 90, 88, 95, Decided, "JRECIP; HODG", p => p.OxygenLowBelow, (p, v) => p with { OxygenLowBelow = (int)v }),

        new(nameof(ThresholdPolicy.BreathingRaisedFrom), Breath, "Fast breathing, caution from", Caution, Min, 21, 21, 19, G, "NEWS2", p => p.BreathingRaisedFrom, (p, v) => p with { BreathingRaisedFrom = (int)v }),
        new(nameof(ThresholdPolicy.BreathingHighFrom), Breath, "Fast breathing, hold from", Hold, Min, 25, 25, 21, G, "NEWS2", p => p.BreathingHighFrom, (p, v) => p with { BreathingHighFrom = (int)v }),
        new(nameof(ThresholdPolicy.BreathingLowishTo), Breath, "Slow breathing, caution down to", Caution, Min, 11, 11, 12, G, "NEWS2", p => p.BreathingLowishTo, (p, v) => p with { BreathingLowishTo = (int)v }),
        new(nameof(ThresholdPolicy.BreathingLowTo), Breath, "Slow breathing, hold down to", Hold, Min, 8, 8, 10, G, "NEWS2", p => p.BreathingLowTo, (p, v) => p with { BreathingLowTo = (int)v }),
    ];

    /// <summary>The milder of two limits comes first, or at the same value.</summary>
    public static IReadOnlyList<(PolicyLimit Milder, PolicyLimit Graver)> Order { get; } =
    [
        (Of(nameof(ThresholdPolicy.TemperatureRaisedFrom)), Of(nameof(ThresholdPolicy.TemperatureHighFrom))),
        (Of(nameof(ThresholdPolicy.SystolicAboveTargetFrom)), Of(nameof(ThresholdPolicy.SystolicRaisedFrom))),
        (Of(nameof(ThresholdPolicy.DiastolicAboveTargetFrom)), Of(nameof(ThresholdPolicy.DiastolicRaisedFrom))),
        (Of(nameof(ThresholdPolicy.SystolicRaisedFrom)), Of(nameof(ThresholdPolicy.SystolicHighFrom))),
        (Of(nameof(ThresholdPolicy.DiastolicRaisedFrom)), Of(nameof(ThresholdPolicy.DiastolicHighFrom))),
        (Of(nameof(ThresholdPolicy.SystolicRaisedFrom)), Of(nameof(ThresholdPolicy.SystolicCrisisFrom))),
        (Of(nameof(ThresholdPolicy.DiastolicRaisedFrom)), Of(nameof(ThresholdPolicy.DiastolicCrisisFrom))),
        (Of(nameof(ThresholdPolicy.SystolicLowishBelow)), Of(nameof(ThresholdPolicy.SystolicLowBelow))),
        (Of(nameof(ThresholdPolicy.DiastolicLowishBelow)), Of(nameof(ThresholdPolicy.DiastolicLowBelow))),
        (Of(nameof(ThresholdPolicy.BaselineFallMildFrom)), Of(nameof(ThresholdPolicy.BaselineFallHighFrom))),
        (Of(nameof(ThresholdPolicy.HeartRateRaisedAbove)), Of(nameof(ThresholdPolicy.HeartRateHighAbove))),
        (Of(nameof(ThresholdPolicy.HeartRateHighAbove)), Of(nameof(ThresholdPolicy.HeartRateCriticalAbove))),
        (Of(nameof(ThresholdPolicy.HeartRateLowBelow)), Of(nameof(ThresholdPolicy.HeartRateCriticalBelow))),
        (Of(nameof(ThresholdPolicy.OxygenLowishBelow)), Of(nameof(ThresholdPolicy.OxygenLowBelow))),
        (Of(nameof(ThresholdPolicy.BreathingRaisedFrom)), Of(nameof(ThresholdPolicy.BreathingHighFrom))),
        (Of(nameof(ThresholdPolicy.BreathingLowishTo)), Of(nameof(ThresholdPolicy.BreathingLowTo))),
    ];

    public static PolicyLimit Of(string key) => All.Single(limit => limit.Key == key);

    /// <summary>The limits in which two policies differ.</summary>
    public static IReadOnlyList<PolicyLimit> Differing(ThresholdPolicy one, ThresholdPolicy other) => [.. All.Where(limit => limit.Get(one) != limit.Get(other))];
}
