using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>After a lumbar operation. Source: clinical rules 2.3 (question 13), 3.2 and 3.3.</summary>
internal static class Surgery
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("DX-POSTOP-HOLD", "Lumbar surgery less than 6 weeks ago, at an unknown time, or with a flare that is not released", Severity.Hold, null, "COCHRANE-DISC; G",
            "Wait for the surgeon's release; walking as tolerated.", PatientWords.Release,
            e => When(SurgeryStages.Of(e) is SurgeryStage.Healing, () => new(Sentence(e), Measured(e), "6 weeks, and no flare without release"))),
        new("DX-POSTOP", "Lumbar surgery 6 to 12 weeks ago, or a fusion", Severity.Caution, null, "COCHRANE-DISC; G",
            "Neutral spine; no end range, no straining, no load on the spine.", PatientWords.Gentle,
            e => When(SurgeryStages.Of(e) is SurgeryStage.Limited, () => new(
                e.Facts.Fusion ? "After a fusion the limits of weeks 6 to 12 stay" : "Recently operated: the limits of weeks 6 to 12 apply", Measured(e), "more than 12 weeks"))),
    ];

    private static string Sentence(Examination e) => e.Facts.WeeksSinceSurgery switch
    {
        null => "Lumbar surgery, and the number of weeks is not known",
        < SurgeryStages.HealingBelowWeek => "Lumbar surgery is too recent for exercise",
        _ => "A flare after lumbar surgery without a medical release",
    };

    private static string Measured(Examination e) => e.Facts.WeeksSinceSurgery is { } weeks ? $"{Words.Number(weeks)} weeks" : "not stated";
}
