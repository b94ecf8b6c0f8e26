using Physio.Domain.Assessments;
using static Physio.Domain.Screening.AnswerOption;
using static Physio.Domain.Screening.QuestionAudience;

namespace Physio.Domain.Screening;

/// <summary>What everyone is asked before exercise. Own wording after clinical rules 2.3.</summary>
internal static class SafetyQuestions
{
    public static IReadOnlyList<ScreeningQuestion> All { get; } =
    [
        new("bladder-bowel-saddle", "Since the back pain changed: anything new between the legs, with bladder, bowel or sexual function?", "Refer, emergency", Everyone,
        [
            Of(RedFlag.SaddleAnaesthesia, "Numb between the legs or around the anus"),
            Of(RedFlag.NewBladderDysfunction, "Cannot pass urine, cannot hold it, or does not feel it flow"),
            Of(RedFlag.NewBowelDysfunction, "Cannot hold stool, or does not feel it"),
            Of(RedFlag.NewSexualDysfunction, "New loss of sexual function or feeling"),
        ]),
        new("both-legs", "New pain, numbness or weakness in both legs, or did one side become two?", "Refer, emergency", Everyone,
            [Of(RedFlag.BilateralLegSymptoms, "Both legs")]),
        new("leg-weaker", "Is a leg or foot getting weaker?", "Refer, same day", Everyone,
            [Of(RedFlag.ProgressiveMotorDeficit, "Weaker than at the last visit, or the foot can hardly be lifted")]),
        new("ill-today", "Do you feel ill today?", "No exercise today", Everyone,
        [
            Of(Symptom.FeverFeeling, "Feverish"), Of(Symptom.Chills, "Chills"), Of(Symptom.ColdSweat, "Cold sweat"), Of(Symptom.GeneralMalaise, "Generally ill"),
        ]),
        new("chest-breath-fainting", "Chest pain, short of breath at rest, or fainted?", "Refer, emergency", Everyone,
            [Of(Symptom.ChestPain, "Chest pain"), Of(Symptom.DyspnoeaAtRest, "Short of breath at rest"), Of(Symptom.Syncope, "Fainted")]),
        new("dizzy-today", "Dizzy, faint, or a racing or stumbling heart today?", "No exercise until explained", Everyone,
        [
            Of(Symptom.Dizziness, "Dizzy"), Of(Symptom.Lightheadedness, "Light-headed"), Of(Symptom.BlurredVision, "Blurred vision"), Of(Symptom.Faintness, "Close to fainting"),
            Of(Symptom.Palpitations, "Heart racing or stumbling"),
        ]),
        new("head-nerves", "Anything new with head, eyes, thinking, strength or feeling?", "Refer, same day", Everyone,
        [
            Of(Symptom.SevereHeadache, "Severe headache"), Of(Symptom.VisualDisturbance, "Sudden change of sight"), Of(Symptom.Confusion, "Confused"),
            Of(Symptom.NewNeuroDeficit, "New weakness, numbness or trouble speaking"),
        ]),
        new("injury", "A fall, accident or blow before the pain, or a sudden change of the back's shape?", "Refer, same day; caution when small", Everyone,
        [
            Of(RedFlag.MajorTrauma, "Bad fall, accident or hard blow"), Of(RedFlag.MinorTrauma, "Small fall, knock or lifting strain"),
            Of(RedFlag.NewDeformity, "Sudden pain with a new bend or step in the spine"),
        ]),
        new("cancer-signs", "Have you ever had cancer, or is one of these true?", "Caution; with a second sign refer", Everyone,
        [
            Of(RedFlag.CancerHistory, "Had cancer"), Of(RedFlag.UnexplainedWeightLoss, "Lost weight without trying"),
            Of(RedFlag.NightPainUnrelieved, "Pain at night that no position eases"), Of(RedFlag.OlderNewOnset, "Older than 50 and the pain is new"),
            Of(RedFlag.NoImprovementOneMonth, "No better after a month"), Of(RedFlag.MultiplePainSites, "Pain in several places"),
        ]),
        new("infection-risk", "Is one of these true for the last weeks?", "Caution; with fever or night sweats refer, same day", Everyone,
        [
            Of(RedFlag.NightSweats, "Sweats at night"), Of(RedFlag.RecentInfection, "An infection"), Of(RedFlag.Immunosuppression, "Weak immune system, or medicine that weakens it"),
            Of(RedFlag.IvDrugUse, "Injected drugs"), Of(RedFlag.RecentSpinalProcedure, "An injection or procedure at the spine"), Of(RedFlag.Tuberculosis, "Tuberculosis, now or earlier"),
        ]),
        new("aneurysm", "Known widening of the main artery, or a throbbing in the belly with the pain?", "Refer, emergency", Everyone,
            [Of(RedFlag.SuspectedAaa, "Known aneurysm or throbbing belly")]),
        new("urine", "Trouble with urine, or pain in the side under the ribs?", "Refer; with fever the same day", Everyone,
        [
            Of(Symptom.Dysuria, "Burning or very frequent urine"), Of(Symptom.BloodInUrine, "Blood in the urine"), Of(Symptom.FlankPain, "Pain in the side under the ribs"),
        ]),
        new("steroids", "Steroid tablets for more than 3 months?", "Restrictions as in osteoporosis; with an injury refer", Everyone,
            [Of(RedFlag.LongTermSteroids, "Steroids for more than 3 months")]),
        new("inflammation", "Is one of these true for the back pain?", "Caution, refer to rheumatology; exercise goes on", Everyone,
        [
            Of(RedFlag.YoungOnset, "Began before the age of 45"), Of(RedFlag.MorningStiffness, "Stiff for more than 30 minutes in the morning"),
            Of(RedFlag.WakesSecondHalfOfNight, "Wakes you in the second half of the night"), Of(RedFlag.BetterWithMovement, "Better with movement, not with rest"),
        ]),
        new("moving-unaided", "Too painful to get up or to turn in bed without help?", "No exercise: attack", Everyone,
            [Of(Symptom.UnableToTransferUnaided, "Needs help to get up or to turn")]),
    ];
}
