using Physio.Domain.Clinics;
using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>The lasting name of a clinic's own policy in addresses, reports and the interface: words of a-z and 0-9 joined by single hyphens.</summary>
public static class PolicyName
{
    public const int MinLength = 3;
    public const int MaxLength = Clinic.MaxPolicyNameLength;

    /// <summary>Words that the addresses of the policy pages need.</summary>
    private static readonly string[] Reserved = ["new", "edit", "compare"];

    public static bool IsSlug(string name) =>
        name.Length is >= MinLength and <= MaxLength
        && !Reserved.Contains(name)
        && name.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    /// <summary>The name belongs to a policy that comes with the product.</summary>
    public static bool IsShipped(string name) => ThresholdPolicy.Shipped.Any(policy => policy.Name == name);
}
