using Physio.Domain.Plans;
using Physio.Web.Components;

namespace Physio.Web.Features.Plans;

/// <summary>What the link shows at this moment, in one sentence for the therapist.</summary>
internal static class TodayWords
{
    /// <param name="today">As screened now.</param>
    /// <param name="restUntil">End of the rest after red pain; null when there is none.</param>
    public static string Of(Delivery today, DateTimeOffset? restUntil, TimeProvider clock) => today switch
    {
        Delivery.Open when restUntil is { } end => PlanTexts.ClosedResting.With(DisplayText.Of(end, clock)),
        Delivery.Open { Withheld.Count: 0, Items.Count: 1 } => PlanTexts.TodayOpenOne,
        Delivery.Open { Withheld.Count: 0 } open => PlanTexts.TodayOpenAll.With(open.Items.Count),
        Delivery.Open open => PlanTexts.TodayOpenSome.With(open.Items.Count, open.Items.Count + open.Withheld.Count),
        Delivery.Closed { Because: ClosedBecause.Paused } => PlanTexts.ClosedPaused,
        Delivery.Closed { Because: ClosedBecause.ReviewDue } => PlanTexts.ClosedReviewDue,
        Delivery.Closed { Because: ClosedBecause.OwnReading } => PlanTexts.ClosedOwnReading,
        Delivery.Closed { Because: ClosedBecause.Screening } => PlanTexts.ClosedScreening,
        _ => PlanTexts.ClosedNothingLeft,
    };
}
