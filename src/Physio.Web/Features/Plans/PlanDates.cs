using Physio.Domain.Plans;

namespace Physio.Web.Features.Plans;

/// <summary>The days a plan may run before it must be reviewed.</summary>
public static class PlanDates
{
    public const int MaxReviewDays = 90;

    public static DateOnly DefaultReview(DateOnly today) => today.AddDays(Plan.DefaultReviewDays);

    public static bool MayBeReviewDate(DateOnly day, DateOnly today) => day > today && day <= today.AddDays(MaxReviewDays);
}
