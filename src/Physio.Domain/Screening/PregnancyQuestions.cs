using Physio.Domain.Assessments;
using static Physio.Domain.Screening.AnswerOption;
using static Physio.Domain.Screening.QuestionAudience;

namespace Physio.Domain.Screening;

/// <summary>What pregnant patients are asked besides. Own wording after clinical rules 2.3 (question 14), 8.1 and 8.2.</summary>
internal static class PregnancyQuestions
{
    public static IReadOnlyList<ScreeningQuestion> All { get; } =
    [
        new("pregnancy-warning", "One of these warning signs in this pregnancy now?", "Refer, emergency or same day", Pregnant,
        [
            Of(RedFlag.VaginalBleeding, "Bleeding"), Of(RedFlag.FluidLeak, "Loss of fluid"), Of(RedFlag.RegularContractions, "Regular painful contractions"),
            Of(RedFlag.PregnancyChestPain, "Chest pain"), Of(RedFlag.BreathlessBeforeEffort, "Breathless before any effort"),
            Of(RedFlag.PersistentDizziness, "Dizziness or faintness that stays"), Of(RedFlag.PregnancyHeadache, "Severe headache"),
            Of(RedFlag.CalfPainOrSwelling, "Pain or swelling of one calf"), Of(RedFlag.WeaknessAffectingBalance, "Weakness that upsets the balance"),
            Of(RedFlag.AbdominalPain, "Pain in the belly"), Of(RedFlag.FewerFetalMovements, "The baby moves less"),
        ]),
        new("pregnancy-no-exercise", "Has the obstetric carer named one of these?", "No exercise without an obstetric release", Pregnant,
        [
            Of(RedFlag.RupturedMembranes, "Waters have broken"), Of(RedFlag.PrematureLabour, "Premature labour"), Of(RedFlag.PersistentBleeding, "Bleeding that stays and is not explained"),
            Of(RedFlag.PlacentaPraevia, "Placenta praevia"), Of(RedFlag.PreEclampsia, "Pre-eclampsia"), Of(RedFlag.CervicalWeakness, "Weak cervix or cerclage"),
            Of(RedFlag.GrowthRestriction, "Growth restriction of the baby"), Of(RedFlag.TripletsOrMore, "Triplets or more"),
            Of(RedFlag.UncontrolledDiabetes, "Type 1 diabetes, not controlled"), Of(RedFlag.UncontrolledHypertension, "High blood pressure, not controlled"),
            Of(RedFlag.UncontrolledThyroid, "Thyroid disease, not controlled"), Of(RedFlag.SeriousSystemicDisease, "Other serious disease of heart, lungs or the whole body"),
        ]),
        new("pregnancy-discuss", "Is one of these true?", "Caution: discuss with the obstetric carer first", Pregnant,
        [
            Of(RedFlag.RecurrentLoss, "Repeated miscarriages"), Of(RedFlag.EarlierPretermBirth, "An earlier birth before term"),
            Of(RedFlag.GestationalHypertension, "High blood pressure since this pregnancy"), Of(RedFlag.SymptomaticAnaemia, "Anaemia with complaints"),
            Of(RedFlag.MalnutritionOrEatingDisorder, "Malnutrition or eating disorder"), Of(RedFlag.Twins, "Twins"),
            Of(RedFlag.MildHeartOrLungDisease, "Mild or moderate disease of heart or lungs"), Of(RedFlag.OtherSignificantIllness, "Other illness of weight"),
        ]),
    ];
}
