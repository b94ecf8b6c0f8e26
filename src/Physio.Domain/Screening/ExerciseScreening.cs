using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;

namespace Physio.Domain.Screening;

/// <summary>
/// Decides on one exercise for one patient, today. The only maker of a <see cref="ScreenedExercise"/>. Source: clinical rules 0.
/// </summary>
public static class ExerciseScreening
{
    public const string DecisionCode = "DECISION";
    public const string UntaggedCode = "UNTAGGED";
    public const string GroupCode = "GROUP-NOT-IN-PHASE";
    public const string PregnancyCode = "NOT-ON-PREGNANCY-LIST";
    public const string RestrictionCode = "RESTRICTION";
    public const string LoadCode = "LOAD-CAP";
    public const string SupervisedCode = "SUPERVISED-ONLY";
    public const string EquipmentCode = "EQUIPMENT";
    public const string FloorCode = "FLOOR";
    public const string RetiredCode = "RETIRED";

    /// <summary>Allows the exercise or gives every reason against it, the first blocking one in front.</summary>
    public static Verdict Screen(CatalogExercise exercise, ScreeningFacts facts, ScreeningReport report)
    {
        var reasons = ReasonsAgainst(exercise.Content, facts, report).ToList();
        return reasons.Count > 0
            ? new Verdict.Excluded(reasons)
            : new Verdict.Allowed(new ScreenedExercise(exercise.Slug, exercise.Revision, exercise.Content, WhyAllowed(exercise.Content, facts)));
    }

    private static IEnumerable<ExclusionReason> ReasonsAgainst(ExerciseContent content, ScreeningFacts facts, ScreeningReport report)
    {
        if (!report.PrescriptionAllowed)
        {
            yield return new(DecisionCode, $"{CodeName.English(report.Decision)}: no exercise may be given now.", "after the screening allows exercise again");
        }

        if (content.ExcludedBy is null || content.LoadLevel is < 1 or > ExerciseCompleteness.HeaviestLoad)
        {
            yield return new(UntaggedCode, "The catalog does not say what excludes this exercise or how heavy it is.", "complete safety tags in the catalog");
        }

        if (report.PrescriptionAllowed && !report.Groups.Contains(content.Group))
        {
            yield return new(
                GroupCode,
                $"Belongs to the set “{CodeName.English(content.Group)}”, which is {WhyGroupIsClosed(content.Group, facts)}.",
                WhenGroupOpens(content.Group));
        }

        if (report.PregnancyListOnly && !content.PregnancySafe)
        {
            yield return new(PregnancyCode, "Is not on the list of exercises for pregnancy.", "after the pregnancy");
        }

        foreach (var active in report.Restrictions.Where(active => content.ExcludedBy?.Contains(active.Restriction) == true))
        {
            var because = string.Join("; ", active.Because);
            yield return new(
                RestrictionCode,
                $"{CodeName.English(active.Restriction)} is to be avoided ({because}).",
                $"without the restriction {CodeName.English(active.Restriction).ToLowerInvariant()}");
        }

        if (report.PrescriptionAllowed && content.LoadLevel > report.LoadCap)
        {
            yield return new(
                LoadCode,
                FormattableString.Invariant($"Load {content.LoadLevel} is above the cap of {report.LoadCap} ({report.LoadCapBecause})."),
                FormattableString.Invariant($"load cap {content.LoadLevel} ({WhenCapRises(content, facts, report)})"));
        }

        if (content.SupervisedOnly && facts.Setting == Setting.Home)
        {
            yield return new(SupervisedCode, "Is done only with a therapist present.", "in the clinic, supervised");
        }

        foreach (var missing in content.Equipment.Where(item => !IsAtHand(item, facts)))
        {
            yield return new(EquipmentCode, $"Needs what the patient does not have: {CodeName.English(missing).ToLowerInvariant()}.", $"with this at hand: {CodeName.English(missing).ToLowerInvariant()}");
        }

        if (!facts.CanGetToFloor && content.Position != Position.Standing && content.Equipment.Contains(Equipment.Mat))
        {
            yield return new(FloorCode, "Is done on the floor, and the patient cannot get down and up again.", "when the patient can get to the floor and up");
        }
    }

    private static string WhenCapRises(ExerciseContent content, ScreeningFacts facts, ScreeningReport report) => report.LoadCapBecause switch
    {
        LoadCaps.FirstWeeks => "after the first two weeks",
        _ when PhaseTable.Of(CarefulPhase.Of(facts)).LoadCap < content.LoadLevel => "in a quieter phase",
        var because => $"without: {because}",
    };

    private static bool IsAtHand(Equipment item, ScreeningFacts facts) =>
        item is Equipment.Mat or Equipment.Wall || facts.Equipment.Contains(item);

    private static string WhyAllowed(ExerciseContent content, ScreeningFacts facts) =>
        $"Belongs to the set “{CodeName.English(content.Group)}”, allowed in {StateName(facts)}";

    private static string StateName(ScreeningFacts facts) =>
        facts.Pregnancy is { } week
            ? FormattableString.Invariant($"pregnancy, week {week.Completed}")
            : CodeName.English(CarefulPhase.Of(facts)).ToLowerInvariant();

    // Groups that are not a question of the state must not blame it.
    private static string WhyGroupIsClosed(ExerciseGroup group, ScreeningFacts facts) => group switch
    {
        ExerciseGroup.Bubnovsky when facts.Setting is Setting.Home => "done in the clinic only",
        ExerciseGroup.Pregnancy when facts.Pregnancy is null => "for pregnancy only",
        _ => $"not used in {StateName(facts)}",
    };

    private static string? WhenGroupOpens(ExerciseGroup group) => group switch
    {
        ExerciseGroup.Acute => "once the attack has eased",
        ExerciseGroup.Moderate => "from the subacute state on",
        ExerciseGroup.Prevention => "in remission",
        ExerciseGroup.Bubnovsky => "in the clinic, in the subacute state or remission",
        ExerciseGroup.Pregnancy => "in pregnancy",
        _ => null,
    };
}
