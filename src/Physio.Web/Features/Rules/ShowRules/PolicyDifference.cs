using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>A limit in which policies differ.</summary>
/// <param name="Values">One a policy, in the order of the policies.</param>
public sealed record PolicyDifference(PolicyLimit Limit, IReadOnlyList<string> Values)
{
    public static IReadOnlyList<PolicyDifference> Among(IReadOnlyList<ThresholdPolicy> policies) =>
    [
        .. from limit in PolicyLimits.All
           let values = policies.Select(policy => limit.Text(limit.Get(policy))).ToList()
           where values.Distinct().Count() > 1
           select new PolicyDifference(limit, values),
    ];
}
