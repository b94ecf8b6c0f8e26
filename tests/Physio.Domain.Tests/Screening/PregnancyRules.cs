using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 8.</summary>
public class PregnancyRules
{
    private static readonly Restriction[] Early =
        [Restriction.LoadedFlexion, Restriction.HighIap, Restriction.Prone, Restriction.SpinePressure, Restriction.AbdominalCompression];

    private static readonly Restriction[] Later =
    [
        Restriction.LoadedFlexion, Restriction.HighIap, Restriction.Prone, Restriction.Supine, Restriction.HeadDown, Restriction.FallRisk,
        Restriction.SpinePressure, Restriction.AbdominalCompression,
    ];

    [Theory]
    [InlineData(1, false, 3)]
    [InlineData(13, false, 3)]
    [InlineData(14, true, 3)]
    [InlineData(27, true, 3)]
    [InlineData(28, true, 2)]
    [InlineData(42, true, 2)]
    public void Position_and_load_by_week(int week, bool later, int cap)
    {
        var report = APatient.Pregnant(week).Screened();

        report.IsDecided("clear");
        Assert.Equal(later ? Later : Early, report.Restricted());
        Assert.Equal(cap, report.LoadCap);
        Assert.True(report.PregnancyListOnly);
        Assert.Equal([ExerciseGroup.Acute, ExerciseGroup.Moderate, ExerciseGroup.Prevention, ExerciseGroup.Pregnancy], report.Groups);
        Assert.Equal($"Pregnancy, week {week}", report.Restrictions[0].Because[0]);
    }

    [Fact]
    public void In_a_flare_only_the_acute_and_the_pregnancy_set_open() =>
        Assert.Equal([ExerciseGroup.Acute, ExerciseGroup.Pregnancy], (APatient.Pregnant(20) with { Phase = Phase.Exacerbation }).Screened().Groups);

    [Fact]
    public void An_unknown_week_is_read_as_the_careful_side()
    {
        var report = APatient.Pregnant(null).Screened();

        report.IsDecided("caution OB-WEEK-UNKNOWN");
        Assert.Equal(2, report.LoadCap);
        Assert.Equal(Later, report.Restricted());
    }

    [Theory]
    [InlineData(RedFlag.VaginalBleeding, "refer emergency RF-OB")]
    [InlineData(RedFlag.FluidLeak, "refer emergency RF-OB")]
    [InlineData(RedFlag.RegularContractions, "refer emergency RF-OB")]
    [InlineData(RedFlag.PregnancyChestPain, "refer emergency RF-OB")]
    [InlineData(RedFlag.BreathlessBeforeEffort, "refer emergency RF-OB")]
    [InlineData(RedFlag.PersistentDizziness, "refer sameday RF-OB")]
    [InlineData(RedFlag.PregnancyHeadache, "refer sameday RF-OB")]
    [InlineData(RedFlag.CalfPainOrSwelling, "refer sameday RF-OB")]
    [InlineData(RedFlag.WeaknessAffectingBalance, "refer sameday RF-OB")]
    [InlineData(RedFlag.AbdominalPain, "refer sameday RF-OB")]
    [InlineData(RedFlag.FewerFetalMovements, "refer sameday RF-OB")]
    [InlineData(RedFlag.RupturedMembranes, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.PrematureLabour, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.PersistentBleeding, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.PreEclampsia, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.CervicalWeakness, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.GrowthRestriction, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.TripletsOrMore, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.UncontrolledDiabetes, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.UncontrolledHypertension, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.UncontrolledThyroid, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.SeriousSystemicDisease, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.RecurrentLoss, "caution OB-RELATIVE")]
    [InlineData(RedFlag.EarlierPretermBirth, "caution OB-RELATIVE")]
    [InlineData(RedFlag.GestationalHypertension, "caution OB-RELATIVE")]
    [InlineData(RedFlag.SymptomaticAnaemia, "caution OB-RELATIVE")]
    [InlineData(RedFlag.MalnutritionOrEatingDisorder, "caution OB-RELATIVE")]
    [InlineData(RedFlag.MildHeartOrLungDisease, "caution OB-RELATIVE")]
    [InlineData(RedFlag.OtherSignificantIllness, "caution OB-RELATIVE")]
    public void An_obstetric_finding(RedFlag flag, string expected) => APatient.Pregnant(20).With(flag).Screened().IsDecided(expected);

    [Theory]
    [InlineData(RedFlag.PlacentaPraevia, 27, "caution OB-RELATIVE")]
    [InlineData(RedFlag.PlacentaPraevia, 28, "hold OB-ABSOLUTE")]
    [InlineData(RedFlag.Twins, 27, "clear")]
    [InlineData(RedFlag.Twins, 28, "caution OB-RELATIVE")]
    public void Some_weigh_from_week_28_on(RedFlag flag, int week, string expected) => APatient.Pregnant(week).With(flag).Screened().IsDecided(expected);

    [Fact]
    public void An_obstetric_flag_counts_even_when_no_week_is_given() =>
        APatient.InRemission.With(RedFlag.PlacentaPraevia).Screened().IsDecided("hold OB-ABSOLUTE OB-WEEK-UNKNOWN");

    [Fact]
    public void An_obstetric_flag_says_that_the_patient_is_pregnant()
    {
        var report = APatient.InRemission.With(RedFlag.RecurrentLoss).Screened();

        report.IsDecided("caution OB-RELATIVE OB-WEEK-UNKNOWN");
        Assert.True(report.PregnancyListOnly);
        Assert.Equal(Later, report.Restricted());
        APatient.InRemission.With(RedFlag.RecurrentLoss).Pressure(140, 80).Screened().IsDecided("refer sameday VT-PREG-BP OB-RELATIVE OB-WEEK-UNKNOWN");
    }

    [Theory]
    [InlineData(Phase.Remission)]
    [InlineData(Phase.Subacute)]
    [InlineData(Phase.Exacerbation)]
    public void S52_a_week_that_is_not_stated_opens_no_set(Phase phase)
    {
        var well = APatient.In(phase);

        Assert.Equal(well.Screened().Groups, well.Having(Diagnosis.PregnancyLowBackPain).Screened().Groups);
        Assert.Equal(well.Screened().Groups, well.With(RedFlag.Twins).Screened().Groups);
    }

    [Theory]
    [InlineData(Symptom.ChestPain, "refer emergency RF-OB SY-EMERGENCY")]
    [InlineData(Symptom.DyspnoeaAtRest, "refer emergency RF-OB SY-EMERGENCY")]
    [InlineData(Symptom.Syncope, "refer emergency SY-EMERGENCY RF-OB")]
    [InlineData(Symptom.SevereHeadache, "refer sameday RF-OB SY-NEURO")]
    [InlineData(Symptom.Dizziness, "hold SY-DIZZY")]
    public void A_symptom_of_today_may_be_a_warning_sign_of_the_pregnancy(Symptom symptom, string expected)
    {
        APatient.Pregnant(20).With(symptom).Screened().IsDecided(expected);
        Assert.DoesNotContain("RF-OB", APatient.InRemission.With(symptom).Screened().Codes());
    }

    [Fact]
    public void An_obstetric_release_opens_exercise_with_care_but_a_release_for_another_condition_does_not()
    {
        var held = APatient.Pregnant(20).With(RedFlag.CervicalWeakness) with { MedicalRelease = true };

        held.Screened().IsDecided("caution OB-RELEASED");
        held.Having(Diagnosis.PregnancyLowBackPain, Diagnosis.PostLumbarSurgery).Screened().IsDecided("hold DX-POSTOP-HOLD OB-ABSOLUTE");
    }
}
