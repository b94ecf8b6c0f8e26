using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Web.Features.ThresholdPolicies;

/// <summary>A limit in which two policies differ.</summary>
public sealed record LimitDifference(PolicyLimit Limit, string Before, string After, bool IsLooser)
{
    public static IReadOnlyList<LimitDifference> Between(ThresholdPolicy before, ThresholdPolicy after) =>
    [
        .. PolicyLimits.Differing(before, after).Select(limit => new LimitDifference(
            limit, limit.Text(limit.Get(before)), limit.Text(limit.Get(after)), limit.IsLooser(limit.Get(after), limit.Get(before)))),
    ];
}
