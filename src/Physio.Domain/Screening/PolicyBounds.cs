namespace Physio.Domain.Screening;

/// <summary>One limit of a policy that cannot be accepted.</summary>
/// <param name="Limit">Property of <see cref="ThresholdPolicy"/>.</param>
/// <param name="Sentence">What is accepted.</param>
public sealed record PolicyProblem(string Limit, string Sentence);

/// <summary>How far a clinic may move a limit. Source: decisions 12.</summary>
public static class PolicyBounds
{
    public const decimal LoosestTemperatureHigh = 38.5m;
    public const int LoosestSystolicHigh = 200;
    public const int LoosestDiastolicHigh = 115;
    public const int LoosestHeartRateHigh = 130;
    public const int LoosestHeartRateLow = 40;
    public const int LoosestOxygenLow = 88;

    public static IReadOnlyList<PolicyProblem> Problems(ThresholdPolicy policy) => [.. TooLoose(policy), .. OutOfOrder(policy)];

    private static IEnumerable<PolicyProblem> TooLoose(ThresholdPolicy policy)
    {
        if (policy.TemperatureHighFrom > LoosestTemperatureHigh)
        {
            yield return new(nameof(policy.TemperatureHighFrom), $"The fever limit may be {Words.Degrees(LoosestTemperatureHigh)} at most.");
        }

        if (policy.SystolicHighFrom > LoosestSystolicHigh)
        {
            yield return new(nameof(policy.SystolicHighFrom), $"The systolic hold may be {Words.Pressure(LoosestSystolicHigh)} at most.");
        }

        if (policy.DiastolicHighFrom > LoosestDiastolicHigh)
        {
            yield return new(nameof(policy.DiastolicHighFrom), $"The diastolic hold may be {Words.Pressure(LoosestDiastolicHigh)} at most.");
        }

        if (policy.HeartRateHighAbove > LoosestHeartRateHigh)
        {
            yield return new(nameof(policy.HeartRateHighAbove), $"The fast heart rate hold may be {Words.Rate(LoosestHeartRateHigh)} at most.");
        }

        if (policy.HeartRateLowBelow < LoosestHeartRateLow)
        {
            yield return new(nameof(policy.HeartRateLowBelow), $"The slow heart rate hold may be {Words.Rate(LoosestHeartRateLow)} at least.");
        }

        if (policy.OxygenLowBelow < LoosestOxygenLow)
        {
            yield return new(nameof(policy.OxygenLowBelow), $"The oxygen hold may be {Words.Percent(LoosestOxygenLow)} at least.");
        }
    }

    private static IEnumerable<PolicyProblem> OutOfOrder(ThresholdPolicy policy)
    {
        (bool Wrong, string Limit, string Pair)[] pairs =
        [
            (policy.TemperatureHighFrom < policy.TemperatureRaisedFrom, nameof(policy.TemperatureHighFrom), "temperature"),
            (policy.SystolicHighFrom < policy.SystolicRaisedFrom, nameof(policy.SystolicHighFrom), "high systolic pressure"),
            (policy.DiastolicHighFrom < policy.DiastolicRaisedFrom, nameof(policy.DiastolicHighFrom), "high diastolic pressure"),
            (policy.SystolicLowBelow > policy.SystolicLowishBelow, nameof(policy.SystolicLowBelow), "low systolic pressure"),
            (policy.DiastolicLowBelow > policy.DiastolicLowishBelow, nameof(policy.DiastolicLowBelow), "low diastolic pressure"),
            (policy.BaselineFallHighFrom < policy.BaselineFallMildFrom, nameof(policy.BaselineFallHighFrom), "fall from baseline"),
            (policy.HeartRateHighAbove < policy.HeartRateRaisedAbove, nameof(policy.HeartRateHighAbove), "fast heart rate"),
            (policy.OxygenLowBelow > policy.OxygenLowishBelow, nameof(policy.OxygenLowBelow), "oxygen saturation"),
            (policy.BreathingHighFrom < policy.BreathingRaisedFrom, nameof(policy.BreathingHighFrom), "fast breathing"),
            (policy.BreathingLowTo > policy.BreathingLowishTo, nameof(policy.BreathingLowTo), "slow breathing"),
        ];
        return pairs.Where(pair => pair.Wrong).Select(pair => new PolicyProblem(pair.Limit, $"The hold for {pair.Pair} must not come before its caution."));
    }
}
