using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>The policies that come with the product, with the origin of each limit, so that they read like a clinic's own.</summary>
public static class ShippedPolicies
{
    public const string Author = "Physio";

    /// <summary>Stands where a second person of a clinic would stand: no clinician has signed the shipped limits yet.</summary>
    public const string Approver = "awaiting clinical sign-off";

    /// <summary>Day by which the shipped limits are compared with their sources again.</summary>
    public static readonly DateOnly ReviewOn = new(2027, 11, 23);

    public static PolicyContent Default { get; } = Of(
        ThresholdPolicy.Default, "Limits of clinical practice: a fast resting heart rate asks for caution up to 120 and stops exercise above.");

    public static PolicyContent SeedStrict { get; } = Of(
        ThresholdPolicy.SeedStrict, "As strict as the article the exercises come from: any fast resting heart rate, from 101, stops exercise for the day.");

    public static IReadOnlyList<PolicyContent> All { get; } = [Default, SeedStrict];

    public static PolicyContent? Find(string name) => All.FirstOrDefault(policy => policy.Limits.Name == name);

    private static PolicyContent Of(ThresholdPolicy policy, string purpose) => new(
        policy,
        [
            .. PolicyLimits.All.Select(limit => new LimitOrigin(
                limit.Key, RuleSources.InFull(limit.Get(policy) == limit.Shipped ? limit.Sources : RuleSources.Seed), Author, Approver, ReviewOn)),
        ],
        purpose);
}
