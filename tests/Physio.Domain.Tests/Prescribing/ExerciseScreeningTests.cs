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
