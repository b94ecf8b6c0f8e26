using System.Globalization;
using System.Text.RegularExpressions;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>Where the shipped policies differ.</summary>
/// <param name="Values">One a policy, in the order they are shipped.</param>
public sealed partial record PolicyDifference(string Limit, IReadOnlyList<string> Values)
{
    public static IReadOnlyList<PolicyDifference> All { get; } =
    [
        .. from limit in typeof(ThresholdPolicy).GetProperties()
           where limit.PropertyType == typeof(int) || limit.PropertyType == typeof(decimal)
           where limit.Name != nameof(ThresholdPolicy.Version)
           let values = ThresholdPolicy.Shipped.Select(policy => Convert.ToString(limit.GetValue(policy), CultureInfo.InvariantCulture)!).ToList()
           where values.Distinct().Count() > 1
           select new PolicyDifference(InWords(limit.Name), values),
    ];

    private static string InWords(string name) => Capital().Replace(name, match => $" {match.Value.ToLowerInvariant()}");

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex Capital();
}
