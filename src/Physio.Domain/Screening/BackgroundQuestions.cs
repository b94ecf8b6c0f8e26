using Physio.Domain.Assessments;
using static Physio.Domain.Screening.AnswerOption;
using static Physio.Domain.Screening.QuestionAudience;

namespace Physio.Domain.Screening;

/// <summary>Background that adds limits but closes nothing when left open. Own wording after clinical rules 1.3 and 2.3.</summary>
internal static class BackgroundQuestions
{
    public static IReadOnlyList<ScreeningQuestion> All { get; } =
    [
        new("pregnant", "Pregnant? In which completed week?", "Limits by week", NotMale, [OfFact(nameof(ScreeningFacts.Pregnancy), "Completed weeks, 1 to 42")], false),
        new("bone", "Osteoporosis, or a broken vertebra?", "Restrictions of osteoporosis; a recent fracture refers", Everyone,
            [Of(Diagnosis.Osteoporosis, "Osteoporosis"), Of(Diagnosis.OsteoporoticFracture, "Broken vertebra in the last 12 weeks")], false),
        new("operation", "Back operation? How many weeks ago?", "Below 6 weeks no exercise, 6 to 12 caution", Everyone,
            [OfFact(nameof(ScreeningFacts.WeeksSinceSurgery), "Weeks since the operation"), OfFact(nameof(ScreeningFacts.Fusion), "It was a fusion")], false),
        new("medicines", "Medicine that slows the pulse, or against fever or pain in the last 24 hours?", "Pulse and temperature are read differently", Everyone,
            [OfFact(nameof(ScreeningFacts.BetaBlocker), "Slows the pulse (beta-blocker)"), OfFact(nameof(ScreeningFacts.Antipyretics), "Lowers fever, in the last 24 hours")], false),
        new("lungs", "Chronic lung disease with a written oxygen target of 88 to 92 %?", "88 to 89 % may be set aside", Everyone,
            [OfFact(nameof(ScreeningFacts.ChronicLungTarget), "Written target of 88 to 92 %")], false),
        new("head-low", "Glaucoma, or dizzy when the head is low?", "Nothing with the head down", Everyone, [Of(Restriction.HeadDown, "Glaucoma, or dizzy with the head low")], false),
        new("joints", "A knee, wrist or shoulder that cannot take weight?", "Positions that load it are left out", Everyone,
        [
            Of(Restriction.Kneeling, "Cannot kneel"), Of(Restriction.DeepKneeFlexion, "Cannot bend the knee fully"), Of(Restriction.WristLoad, "Cannot lean on the hand"),
            Of(Restriction.ShoulderExtensionLoad, "Cannot lean on the arm behind the back"),
        ], false),
        new("attack", "An attack within the last 14 days? Since when does it ease?", "A day of easing before the first session", Everyone,
            [OfFact(nameof(ScreeningFacts.AttackWithin14Days), "Attack within 14 days"), OfFact(nameof(ScreeningFacts.HoursSinceEasing), "Hours since it began to ease")], false),
        new("direction", "Does bending forward or arching back ease the pain?", "The opposite end of movement is left out", Everyone,
            [OfFact(nameof(ScreeningFacts.DirectionalPreference), "Direction that eases")], false),
    ];
}
