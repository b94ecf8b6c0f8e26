using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Prescribing;

public sealed class ExerciseScreeningTests
{
    public static TheoryData<string, Restriction> EveryExerciseByEveryRestriction()
    {
        TheoryData<string, Restriction> rows = [];
        foreach (var exercise in Case.Catalog)
        {
            foreach (var restriction in Enum.GetValues<Restriction>())
            {
                rows.Add(exercise.Slug, restriction);
            }
        }

        return rows;
    }

    /// <summary>A report that allows everything but one restriction, so that only the tag decides.</summary>
    private static ScreeningReport AllowingAllBut(params Restriction[] restrictions) => new()
    {
        RuleSetVersion = 1,
        Policy = ThresholdPolicy.Default.Reference,
        Decision = Decision.Clear,
        Findings = [],
        Groups = Enum.GetValues<ExerciseGroup>(),
        LoadCap = 4,
        MaxExercises = 8,
        Restrictions = [.. restrictions.Select(restriction => new ActiveRestriction(restriction, ["Added by the therapist"]))],
    };

    private static readonly ScreeningFacts InTheClinic = Case.InRemission with { Setting = Setting.Clinic, Equipment = Enum.GetValues<Equipment>() };

    [Theory]
    [MemberData(nameof(EveryExerciseByEveryRestriction))]
    public void H02_an_exercise_is_excluded_exactly_when_it_carries_the_tag_of_an_active_restriction(string slug, Restriction restriction)
    {
        var exercise = Case.Exercise(slug);

        var verdict = ExerciseScreening.Screen(exercise, InTheClinic, AllowingAllBut(restriction));

        if (exercise.Content.ExcludedBy!.Contains(restriction))
        {
            var reason = Assert.Single(Assert.IsType<Verdict.Excluded>(verdict).Reasons);
            Assert.Equal(ExerciseScreening.RestrictionCode, reason.Code);
            Assert.Contains("Added by the therapist", reason.Text, StringComparison.Ordinal);
        }
        else
        {
            Assert.IsType<Verdict.Allowed>(verdict);
        }
    }

    [Fact]
    public void H02_an_exercise_without_tags_is_never_allowed()
    {
        var untagged = Case.Exercise("cat-cow") with { Content = Case.Exercise("cat-cow").Content with { ExcludedBy = null } };

        var verdict = ExerciseScreening.Screen(untagged, InTheClinic, AllowingAllBut());

        Assert.Equal(ExerciseScreening.UntaggedCode, Assert.IsType<Verdict.Excluded>(verdict).Reasons[0].Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_load_cap_excludes_what_is_heavier(int cap)
    {
        var report = AllowingAllBut() with { LoadCap = cap };

        foreach (var exercise in Case.Catalog)
        {
            var allowed = ExerciseScreening.Screen(exercise, InTheClinic, report) is Verdict.Allowed;
            Assert.Equal(exercise.Content.LoadLevel <= cap, allowed);
        }
    }

    [Theory]
    [InlineData("bubnovsky-crawl")]
    [InlineData("bubnovsky-ha-crunch")]
    [InlineData("bubnovsky-ha-bridge")]
    public void A_supervised_exercise_is_never_given_for_home(string slug)
    {
        var atHome = InTheClinic with { Setting = Setting.Home };

        var verdict = ExerciseScreening.Screen(Case.Exercise(slug), atHome, AllowingAllBut());

        Assert.Contains(Assert.IsType<Verdict.Excluded>(verdict).Reasons, reason => reason.Code == ExerciseScreening.SupervisedCode);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void H02_a_load_outside_one_to_four_is_never_allowed(int load, bool allowed)
    {
        var catCow = Case.Exercise("cat-cow");
        var odd = catCow with { Content = catCow.Content with { LoadLevel = load } };

        Assert.Equal(allowed, ExerciseScreening.Screen(odd, InTheClinic, AllowingAllBut() with { LoadCap = 9 }) is Verdict.Allowed);
    }

    [Fact]
    public void Every_piece_of_equipment_but_mat_and_wall_must_be_at_hand()
    {
        foreach (var exercise in Case.Catalog)
        {
            var missing = exercise.Content.Equipment.Where(item => item is not (Equipment.Mat or Equipment.Wall)).ToList();
            var verdict = ExerciseScreening.Screen(exercise, InTheClinic with { Equipment = [] }, AllowingAllBut());

            Assert.Equal(missing.Count > 0, verdict is Verdict.Excluded);
            if (verdict is Verdict.Excluded(var reasons))
            {
                Assert.All(reasons, reason => Assert.Equal(ExerciseScreening.EquipmentCode, reason.Code));
                Assert.Equal(missing.Count, reasons.Count);
            }
        }
    }

    [Fact]
    public void In_pregnancy_only_the_list_is_open()
    {
        foreach (var exercise in Case.Catalog)
        {
            var verdict = ExerciseScreening.Screen(exercise, InTheClinic, AllowingAllBut() with { PregnancyListOnly = true });

            Assert.Equal(exercise.Content.PregnancySafe, verdict is Verdict.Allowed);
            if (verdict is Verdict.Excluded(var reasons))
            {
                Assert.Equal(ExerciseScreening.PregnancyCode, Assert.Single(reasons).Code);
            }
        }
    }

    [Fact]
    public void Who_cannot_get_to_the_floor_does_nothing_on_the_mat()
    {
        foreach (var exercise in Case.Catalog)
        {
            var verdict = ExerciseScreening.Screen(exercise, InTheClinic with { CanGetToFloor = false }, AllowingAllBut());
            var onTheFloor = exercise.Content.Equipment.Contains(Equipment.Mat) && exercise.Content.Position is not Position.Standing;

            Assert.Equal(onTheFloor, verdict is Verdict.Excluded(var reasons) && reasons[0].Code == ExerciseScreening.FloorCode);
        }
    }

    [Theory]
    [InlineData("bubnovsky-crawl", Setting.Home, null, "which is done in the clinic only.", "in the clinic, in the subacute state or remission")]
    [InlineData("bubnovsky-crawl", Setting.Clinic, null, "which is not used in remission.", "in the clinic, in the subacute state or remission")]
    [InlineData("pregnancy-bridge", Setting.Clinic, null, "which is for pregnancy only.", "in pregnancy")]
    [InlineData("pregnancy-bridge", Setting.Clinic, 20, "which is not used in pregnancy, week 20.", "in pregnancy")]
    [InlineData("cat-cow", Setting.Clinic, null, "which is not used in remission.", "once the attack has eased")]
    [InlineData("wall-squat", Setting.Clinic, null, "which is not used in remission.", "from the subacute state on")]
    [InlineData("bird-dog", Setting.Clinic, null, "which is not used in remission.", "in remission")]
    public void A_closed_group_says_why_and_when_it_opens(string slug, Setting setting, int? week, string why, string when)
    {
        var facts = InTheClinic with { Setting = setting, Pregnancy = week is { } completed ? new(completed) : null };

        var reason = Assert.IsType<Verdict.Excluded>(ExerciseScreening.Screen(Case.Exercise(slug), facts, AllowingAllBut() with { Groups = [] })).Reasons[0];

        Assert.Equal(ExerciseScreening.GroupCode, reason.Code);
        Assert.EndsWith(why, reason.Text, StringComparison.Ordinal);
        Assert.Equal(when, reason.WouldAdmit);
    }

    [Fact]
    public void A_hold_is_the_first_reason_and_does_not_blame_group_or_load()
    {
        var held = AllowingAllBut(Restriction.Kneeling) with { Decision = Decision.Hold, Groups = [], LoadCap = 0 };

        var reasons = Assert.IsType<Verdict.Excluded>(ExerciseScreening.Screen(Case.Exercise("cat-cow"), InTheClinic, held)).Reasons;

        Assert.Equal([ExerciseScreening.DecisionCode, ExerciseScreening.RestrictionCode], reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void What_passes_carries_revision_content_and_reason()
    {
        var catCow = Case.Exercise("cat-cow") with { Revision = 7 };

        var screened = Assert.IsType<Verdict.Allowed>(ExerciseScreening.Screen(catCow, Case.InRemission, Case.InRemission.Screened())).Exercise;

        Assert.Equal(("cat-cow", 7, catCow.Content), (screened.Slug, screened.Revision, screened.Content));
        Assert.EndsWith("allowed in remission", screened.AllowedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void All_reasons_are_kept_not_only_the_first()
    {
        var report = AllowingAllBut(Restriction.Kneeling, Restriction.WristLoad) with { LoadCap = 2, Groups = [ExerciseGroup.Acute] };

        var verdict = ExerciseScreening.Screen(Case.Exercise("bird-dog"), InTheClinic, report);

        Assert.Equal(
            [ExerciseScreening.GroupCode, ExerciseScreening.RestrictionCode, ExerciseScreening.RestrictionCode, ExerciseScreening.LoadCode],
            Assert.IsType<Verdict.Excluded>(verdict).Reasons.Select(reason => reason.Code));
    }
}
