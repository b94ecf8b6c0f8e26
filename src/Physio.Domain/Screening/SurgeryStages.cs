using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>Where a patient stands after a lumbar operation. Source: clinical rules 3.2 and 3.3.</summary>
public enum SurgeryStage
{
    /// <summary>Not operated, or long ago and without a post-surgical diagnosis.</summary>
    None,

    /// <summary>Before week 6, week unknown, or a flare without release: hold.</summary>
    Healing,

    /// <summary>Weeks 6-12, and always after a fusion: neutral spine.</summary>
    Limited,

    /// <summary>After week 12.</summary>
    Late,
}

/// <summary>The stages by week. Source: clinical rules 3.3.</summary>
public static class SurgeryStages
{
    public const int HealingBelowWeek = 6;
    public const int LimitedToWeek = 12;

    public static bool WasOperated(Examination e) =>
        e.Has(Diagnosis.PostLumbarSurgery) || e.Facts.WeeksSinceSurgery is not null || e.Facts.Fusion;

    public static SurgeryStage Of(Examination e)
    {
        if (!WasOperated(e))
        {
            return SurgeryStage.None;
        }

        if (e.Facts.WeeksSinceSurgery is not { } weeks || weeks < HealingBelowWeek || IsFlareWithoutRelease(e))
        {
            return SurgeryStage.Healing;
        }

        if (weeks <= LimitedToWeek || e.Facts.Fusion || IsFlareAfterSurgery(e))
        {
            return SurgeryStage.Limited;
        }

        return e.Has(Diagnosis.PostLumbarSurgery) ? SurgeryStage.Late : SurgeryStage.None;
    }

    internal static bool IsFlareWithoutRelease(Examination e) => IsFlareAfterSurgery(e) && e.Facts.MedicalRelease is not true;

    private static bool IsFlareAfterSurgery(Examination e) => e.Has(Diagnosis.PostLumbarSurgery) && e.IsFlare;
}
