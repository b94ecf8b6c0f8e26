using System.Globalization;
using Physio.Domain.Screening;

namespace Physio.Domain.Policies;

/// <summary>Whether a version of a policy can be stored or approved: limits, sources, review dates and purpose.</summary>
public static class PolicyCheck
{
    /// <summary>A limit is looked at again after so many years at the latest.</summary>
    public const int MaxReviewYears = 3;

    public const string Purpose = nameof(PolicyContent.Purpose);

    public static string SourceOf(string limit) => $"{limit}.{nameof(LimitOrigin.Source)}";

    public static string ReviewOf(string limit) => $"{limit}.{nameof(LimitOrigin.ReviewOn)}";

    public static IReadOnlyList<PolicyProblem> Problems(PolicyContent content, DateOnly today) =>
    [
        .. content.Purpose.Trim().Length is > 0 and <= PolicyContent.MaxPurposeLength
            ? Enumerable.Empty<PolicyProblem>()
            : [new PolicyProblem(Purpose, $"Purpose: say in 1 to {Text(PolicyContent.MaxPurposeLength)} characters why the clinic has this policy.")],
        .. PolicyBounds.Problems(content.Limits),
        .. PolicyLimits.All.SelectMany(limit => OriginProblems(limit, limit.Get(content.Limits), content.OriginOf(limit), today)),
    ];

    private static IEnumerable<PolicyProblem> OriginProblems(PolicyLimit limit, decimal value, LimitOrigin origin, DateOnly today)
    {
        if (origin.Source.Trim().Length is 0 or > LimitOrigin.MaxSourceLength)
        {
            yield return new(SourceOf(limit.Key), $"{limit.Name}: name the source or the reasoning in 1 to {Text(LimitOrigin.MaxSourceLength)} characters.");
        }
        else if (value != limit.Shipped && origin.Source.Trim() == RuleSources.InFull(limit.Sources))
        {
            yield return new(SourceOf(limit.Key), $"{limit.Name}: this source is given for {limit.Text(limit.Shipped)}; say what {limit.Text(value)} rests on.");
        }

        var last = today.AddYears(MaxReviewYears);
        if (origin.ReviewOn <= today || origin.ReviewOn > last)
        {
            yield return new(ReviewOf(limit.Key), $"{limit.Name}: the review date must lie after today and not after {last.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
