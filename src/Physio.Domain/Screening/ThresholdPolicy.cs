namespace Physio.Domain.Screening;

/// <summary>
/// The limits of the vital-sign rules. Limits are inclusive on the side named. Source: clinical rules 1.1; pregnancy limits are fixed and not part of a policy.
/// The table of all limits with their outer bounds is <see cref="Policies.PolicyLimits"/>.
/// </summary>
public sealed record ThresholdPolicy
{
    public required string Name { get; init; }
    public required int Version { get; init; }

    /// <summary>Caution from, degrees Celsius.</summary>
    public decimal TemperatureRaisedFrom { get; init; } = 37.5m;

    /// <summary>Hold from, degrees Celsius.</summary>
    public decimal TemperatureHighFrom { get; init; } = 38.0m;

    /// <summary>Hold down to and including, degrees Celsius.</summary>
    public decimal TemperatureLowTo { get; init; } = 35.0m;

    public int SystolicAboveTargetFrom { get; init; } = 140;
    public int DiastolicAboveTargetFrom { get; init; } = 90;
    public int SystolicRaisedFrom { get; init; } = 160;
    public int DiastolicRaisedFrom { get; init; } = 100;
    public int SystolicHighFrom { get; init; } = 180;
    public int DiastolicHighFrom { get; init; } = 110;

    /// <summary>A pressure at or above this pair, with crisis symptoms, is an emergency.</summary>
    public int SystolicCrisisFrom { get; init; } = 180;

    public int DiastolicCrisisFrom { get; init; } = 120;

    /// <summary>Caution below.</summary>
    public int SystolicLowishBelow { get; init; } = 100;

    /// <summary>Hold below.</summary>
    public int SystolicLowBelow { get; init; } = 90;

    public int DiastolicLowishBelow { get; init; } = 60;
    public int DiastolicLowBelow { get; init; } = 40;

    /// <summary>Fall from the patient's own systolic baseline, mm Hg: caution from, hold from.</summary>
    public int BaselineFallMildFrom { get; init; } = 20;

    public int BaselineFallHighFrom { get; init; } = 30;

    /// <summary>Fall on standing, mm Hg.</summary>
    public int OrthostaticSystolicFrom { get; init; } = 20;

    public int OrthostaticDiastolicFrom { get; init; } = 10;

    /// <summary>Caution above.</summary>
    public int HeartRateRaisedAbove { get; init; } = 100;

    /// <summary>Hold above.</summary>
    public int HeartRateHighAbove { get; init; } = 120;

    public int HeartRateCriticalAbove { get; init; } = 150;

    /// <summary>Hold below.</summary>
    public int HeartRateLowBelow { get; init; } = 50;

    /// <summary>With symptoms an emergency, below.</summary>
    public int HeartRateCriticalBelow { get; init; } = 40;

    /// <summary>Caution below.</summary>
    public int OxygenLowishBelow { get; init; } = 95;

    /// <summary>Hold below.</summary>
    public int OxygenLowBelow { get; init; } = 90;

    /// <summary>Caution from, hold from, breaths a minute.</summary>
    public int BreathingRaisedFrom { get; init; } = 21;

    public int BreathingHighFrom { get; init; } = 25;

    /// <summary>Caution down to and including, hold down to and including.</summary>
    public int BreathingLowishTo { get; init; } = 11;

    public int BreathingLowTo { get; init; } = 8;

    public PolicyReference Reference => new(Name, Version);

    public static ThresholdPolicy Default { get; } = new() { Name = "default", Version = 1 };

    /// <summary>Tachycardia holds from 101, as the article forbids it. Source: clinical rules 1.4.</summary>
    public static ThresholdPolicy SeedStrict { get; } = new() { Name = "seed-strict", Version = 1, HeartRateHighAbove = 100 };

    public static IReadOnlyList<ThresholdPolicy> Shipped { get; } = [Default, SeedStrict];

    /// <summary>Decides where a clinic names a policy nobody knows: that must not loosen anything.</summary>
    public static ThresholdPolicy Strictest => SeedStrict;
}
