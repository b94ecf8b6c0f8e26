using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 3.1, 3.2, 5.1 and 5.6.</summary>
public class DiagnosisAndPhaseRules
{
    private static readonly ExerciseGroup[] Acute = [ExerciseGroup.Acute];
    private static readonly ExerciseGroup[] Moderate = [ExerciseGroup.Acute, ExerciseGroup.Moderate];
    private static readonly ExerciseGroup[] Prevention = [ExerciseGroup.Acute, ExerciseGroup.Moderate, ExerciseGroup.Prevention];

    public static TheoryData<Phase, int, string, ExerciseGroup[], int, int> Phases { get; } = new()
    {
        { Phase.Attack, 2, "hold PN-ATTACK", [], 0, 0 },
        { Phase.Acute, 2, "caution PH-SUPERVISED", Acute, 2, 3 },
        { Phase.Exacerbation, 6, "caution PH-SUPERVISED", Acute, 2, 3 },
        { Phase.Subacute, 4, "clear", Moderate, 3, 8 },
        { Phase.Remission, 3, "clear", Prevention, 4, 8 },
        { Phase.Rehabilitation, 2, "clear", Moderate, 3, 8 },
        { Phase.Active, 2, "refer soon DX-VISCERAL-ACTIVE", [], 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Phases))]
    public void A_phase_opens_groups_load_and_number(Phase phase, int pain, string expected, ExerciseGroup[] groups, int cap, int count)
    {
        var report = APatient.In(phase).Pain(pain).Screened();

        report.IsDecided(expected);
        Assert.Equal(groups, report.Groups);
        Assert.Equal(cap, report.LoadCap);
        Assert.Equal(count, report.MaxExercises);
    }

    [Theory]
    [InlineData(Phase.Remission, 3, 4)]
    [InlineData(Phase.Subacute, 3, 4)]
    [InlineData(Phase.Exacerbation, 2, 3)]
    public void A_first_plan_is_small(Phase phase, int cap, int count)
    {
        var report = (APatient.In(phase) with { FirstPrescription = true }).Screened();

        Assert.Equal(cap, report.LoadCap);
        Assert.Equal(count, report.MaxExercises);
    }

    [Theory]
    [InlineData(Phase.Remission, Setting.Clinic, true)]
    [InlineData(Phase.Subacute, Setting.Clinic, true)]
    [InlineData(Phase.Exacerbation, Setting.Clinic, false)]
    [InlineData(Phase.Rehabilitation, Setting.Clinic, false)]
    [InlineData(Phase.Remission, Setting.Home, false)]
    public void The_gymnastics_of_the_clinic(Phase phase, Setting setting, bool open) =>
        Assert.Equal(open, (APatient.In(phase) with { Setting = setting }).Screened().Groups.Contains(ExerciseGroup.Bubnovsky));

    [Theory]
    [InlineData(Phase.Remission, 3, "clear", 4)]
    [InlineData(Phase.Remission, 4, "clear", 3)]
    [InlineData(Phase.Remission, 5, "clear", 3)]
    [InlineData(Phase.Remission, 6, "caution PH-SUPERVISED", 2)]
    [InlineData(Phase.Subacute, 7, "caution PH-SUPERVISED", 2)]
    [InlineData(Phase.Subacute, 8, "hold PN-ATTACK", 0)]
    [InlineData(Phase.Rehabilitation, 5, "clear", 3)]
    [InlineData(Phase.Exacerbation, 0, "caution PH-SUPERVISED", 2)]
    [InlineData(Phase.Remission, null, "clear", 4)]
    public void Pain_that_disagrees_with_the_phase_uses_the_more_careful_one(Phase phase, int? pain, string expected, int cap)
    {
        var report = APatient.In(phase).Pain(pain).Screened();

        report.IsDecided(expected);
        Assert.Equal(cap, report.LoadCap);
        Assert.Equal(cap < PhaseTable.Of(phase).LoadCap, report.Notes().Contains("PH-DISAGREES"));
        Assert.Equal(pain is null, report.Notes().Contains("PN-NOT-STATED"));
    }

    [Theory]
    [InlineData(Phase.Acute, 23, 5, "hold PN-ATTACK PH-SUPERVISED")]
    [InlineData(Phase.Acute, 24, 5, "caution PH-SUPERVISED")]
    [InlineData(Phase.Acute, 24, 6, "caution PH-SUPERVISED")]
    [InlineData(Phase.Acute, 24, 7, "hold PN-ATTACK PH-SUPERVISED")]
    [InlineData(Phase.Acute, null, 7, "caution PH-SUPERVISED")]
    [InlineData(Phase.Attack, 48, 3, "hold PN-ATTACK")]
    [InlineData(Phase.Attack, null, 3, "hold PN-ATTACK")]
    public void After_an_attack_a_day_of_easing_comes_first(Phase phase, int? hours, int pain, string expected) =>
        (APatient.In(phase).Pain(pain) with { HoursSinceEasing = hours }).Screened().IsDecided(expected);

    [Fact]
    public void An_unknown_time_of_easing_is_noted_in_the_acute_phase()
    {
        Assert.Contains("PN-EASING-UNKNOWN", APatient.In(Phase.Acute).Screened().Notes());
        Assert.DoesNotContain("PN-EASING-UNKNOWN", (APatient.In(Phase.Acute) with { HoursSinceEasing = 30 }).Screened().Notes());
    }

    [Fact]
    public void An_attack_within_two_weeks_is_no_remission()
    {
        var report = (APatient.InRemission with { AttackWithin14Days = true }).Screened();

        report.IsDecided("clear");
        Assert.Equal(3, report.LoadCap);
        Assert.Equal(["PH-DISAGREES", "PN-RECENT-ATTACK"], report.Notes());
    }

    [Theory]
    [InlineData(Diagnosis.Cystitis, "refer soon DX-VISCERAL-ACTIVE")]
    [InlineData(Diagnosis.Pyelonephritis, "refer sameday DX-VISCERAL-ACTIVE")]
    [InlineData(Diagnosis.Cholecystitis, "refer soon DX-VISCERAL-ACTIVE")]
    [InlineData(Diagnosis.Prostatitis, "refer soon DX-VISCERAL-ACTIVE")]
    [InlineData(Diagnosis.UterineFibroids, "refer soon DX-VISCERAL-ACTIVE")]
    public void A_visceral_cause_refers_in_every_phase_but_rehabilitation(Diagnosis diagnosis, string expected)
    {
        foreach (var phase in new[] { Phase.Subacute, Phase.Remission, Phase.Active })
        {
            (APatient.In(phase).Having(diagnosis) with { MedicalRelease = true }).Screened().IsDecided(expected);
        }

        var unreleased = (APatient.In(Phase.Rehabilitation).Having(diagnosis) with { MedicalRelease = false }).Screened();
        unreleased.IsDecided($"{expected} DX-VISCERAL-RELEASE");
    }

    [Theory]
    [InlineData(Diagnosis.Cystitis)]
    [InlineData(Diagnosis.Pyelonephritis)]
    [InlineData(Diagnosis.UterineFibroids)]
    public void Rehabilitation_says_that_the_visceral_cause_is_treated_unless_a_release_is_denied(Diagnosis diagnosis)
    {
        foreach (var release in new bool?[] { true, null })
        {
            var report = (APatient.In(Phase.Rehabilitation).Having(diagnosis) with { MedicalRelease = release }).Screened();

            report.IsDecided("clear");
            Assert.Contains("DX-VISCERAL-REHAB", report.Notes());
            Assert.Equal(3, report.LoadCap);
            Assert.Empty(report.Restrictions);
        }
    }

    [Fact]
    public void The_word_of_the_phase_releases_neither_a_fracture_nor_a_flare_after_surgery()
    {
        APatient.In(Phase.Rehabilitation).Having(Diagnosis.OsteoporoticFracture).Screened().IsDecided("refer soon DX-FRACTURE");
        (APatient.In(Phase.Rehabilitation).Pain(6).Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = 20 }).Screened()
            .IsDecided("hold DX-POSTOP-HOLD PH-SUPERVISED");
    }

    [Fact]
    public void A_visceral_cause_with_fever_or_severe_pain_refers_the_same_day()
    {
        APatient.InRemission.Having(Diagnosis.Cystitis).Temperature(38m).Screened().IsDecided("refer sameday DX-VISCERAL-ACTIVE VT-TEMP-HIGH");
        APatient.InRemission.Having(Diagnosis.Cystitis).Pain(8).Screened().IsDecided("refer sameday DX-VISCERAL-ACTIVE PN-ATTACK");
        APatient.In(Phase.Active).Having().With(Symptom.Chills).Screened().IsDecided("refer sameday DX-VISCERAL-ACTIVE SY-SYSTEMIC");
    }

    [Theory]
    [InlineData(0, "hold DX-POSTOP-HOLD")]
    [InlineData(5, "hold DX-POSTOP-HOLD")]
    [InlineData(6, "caution DX-POSTOP")]
    [InlineData(12, "caution DX-POSTOP")]
    [InlineData(13, "clear")]
    [InlineData(null, "hold DX-POSTOP-HOLD")]
    public void After_surgery_the_weeks_decide(int? weeks, string expected) =>
        (APatient.InRemission.Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = weeks }).Screened().IsDecided(expected);

    [Theory]
    [InlineData(5, "hold DX-POSTOP-HOLD")]
    [InlineData(12, "caution DX-POSTOP")]
    [InlineData(13, "clear")]
    public void Weeks_since_surgery_count_without_the_diagnosis_too(int weeks, string expected) =>
        (APatient.InRemission with { WeeksSinceSurgery = weeks }).Screened().IsDecided(expected);

    [Fact]
    public void A_fusion_keeps_the_limits_of_the_first_twelve_weeks() =>
        (APatient.InRemission.Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = 52, Fusion = true }).Screened().IsDecided("caution DX-POSTOP");

    [Fact]
    public void A_flare_after_surgery_waits_for_a_release()
    {
        var flare = APatient.In(Phase.Exacerbation).Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = 30 };

        flare.Screened().IsDecided("hold DX-POSTOP-HOLD PH-SUPERVISED");
        (flare with { MedicalRelease = true }).Screened().IsDecided("caution DX-POSTOP PH-SUPERVISED");
    }

    [Theory]
    [InlineData(Phase.Remission, false, "refer soon DX-FRACTURE")]
    [InlineData(Phase.Remission, true, "clear")]
    [InlineData(Phase.Rehabilitation, true, "clear")]
    [InlineData(Phase.Subacute, true, "refer soon DX-FRACTURE")]
    [InlineData(Phase.Exacerbation, true, "refer soon DX-FRACTURE PH-SUPERVISED")]
    public void A_fragility_fracture_refers_until_released(Phase phase, bool released, string expected) =>
        (APatient.In(phase).Having(Diagnosis.OsteoporoticFracture) with { MedicalRelease = released }).Screened().IsDecided(expected);

    [Fact]
    public void No_diagnosis_is_noted() => Assert.Contains("DX-NONE", APatient.InRemission.Having().Screened().Notes());
}
