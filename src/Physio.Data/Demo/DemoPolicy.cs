using Physio.Domain.Clinics;
using Physio.Domain.Policies;
using Physio.Domain.Screening;

namespace Physio.Data.Demo;

/// <summary>A draft that waits for its second person: looser in one limit, stricter in another, so that a comparison has something to show.</summary>
internal static class DemoPolicy
{
    public const string Name = "older-adults";

    public static ClinicPolicy Draft(ClinicId clinic, StaffId by, string byName, DateTimeOffset now)
    {
        var draft = ClinicPolicy.Draft(clinic, Name, 1, ShippedPolicies.Default.AsBasis("For our older patients with treated high blood pressure and known heart disease."), by, byName, now);
        var review = DateOnly.FromDateTime(now.UtcDateTime).AddYears(1);
        draft.Rewrite(
            draft.Content with
            {
                Limits = draft.Content.Limits with { SystolicHighFrom = 190, HeartRateHighAbove = 110 },
                Origins =
                [
                    .. draft.Content.Origins.Select(origin => origin.Limit switch
                    {
                        nameof(ThresholdPolicy.SystolicHighFrom) => origin with { Source = "Team meeting: agreed with the cardiology practice for treated patients only", ReviewOn = review },
                        nameof(ThresholdPolicy.HeartRateHighAbove) => origin with { Source = "Team meeting: known heart disease, stop earlier (NEWS2 from 111)", ReviewOn = review },
                        _ => origin,
                    }),
                ],
            },
            by,
            byName,
            now);
        return draft;
    }
}
