using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 2.2: each flag alone, then the combinations.</summary>
public class RedFlagRules
{
    [Theory]
    [InlineData(RedFlag.SaddleAnaesthesia, "refer emergency RF-CES")]
    [InlineData(RedFlag.NewBladderDysfunction, "refer emergency RF-CES")]
    [InlineData(RedFlag.NewBowelDysfunction, "refer emergency RF-CES")]
    [InlineData(RedFlag.NewSexualDysfunction, "refer emergency RF-CES")]
    [InlineData(RedFlag.BilateralLegSymptoms, "refer emergency RF-CES")]
    [InlineData(RedFlag.ProgressiveMotorDeficit, "refer sameday RF-NEURO")]
    [InlineData(RedFlag.MajorTrauma, "refer sameday RF-FRACTURE")]
    [InlineData(RedFlag.MinorTrauma, "caution RF-FRACTURE")]
    [InlineData(RedFlag.NewDeformity, "caution RF-FRACTURE")]
    [InlineData(RedFlag.LongTermSteroids, "caution RF-FRACTURE")]
    [InlineData(RedFlag.CancerHistory, "caution RF-CANCER")]
    [InlineData(RedFlag.UnexplainedWeightLoss, "caution RF-CANCER")]
    [InlineData(RedFlag.NightPainUnrelieved, "caution RF-CANCER")]
    [InlineData(RedFlag.OlderNewOnset, "caution RF-CANCER")]
    [InlineData(RedFlag.NoImprovementOneMonth, "caution RF-CANCER")]
    [InlineData(RedFlag.MultiplePainSites, "caution RF-CANCER")]
    [InlineData(RedFlag.NightSweats, "caution RF-INFECTION")]
    [InlineData(RedFlag.IvDrugUse, "caution RF-INFECTION")]
    [InlineData(RedFlag.Immunosuppression, "caution RF-INFECTION")]
    [InlineData(RedFlag.RecentInfection, "caution RF-INFECTION")]
    [InlineData(RedFlag.RecentSpinalProcedure, "caution RF-INFECTION")]
    [InlineData(RedFlag.Tuberculosis, "caution RF-INFECTION")]
    [InlineData(RedFlag.SuspectedAaa, "refer emergency RF-AAA")]
    [InlineData(RedFlag.YoungOnset, "caution RF-INFLAM")]
    [InlineData(RedFlag.MorningStiffness, "caution RF-INFLAM")]
    [InlineData(RedFlag.WakesSecondHalfOfNight, "caution RF-INFLAM")]
    [InlineData(RedFlag.BetterWithMovement, "caution RF-INFLAM")]
    public void A_red_flag_alone(RedFlag flag, string expected) => APatient.InRemission.With(flag).Screened().IsDecided(expected);

    [Theory]
    [InlineData(RedFlag.NightPainUnrelieved, RedFlag.MultiplePainSites, "refer soon RF-CANCER")]
    [InlineData(RedFlag.UnexplainedWeightLoss, RedFlag.OlderNewOnset, "refer soon RF-CANCER")]
    [InlineData(RedFlag.CancerHistory, RedFlag.NoImprovementOneMonth, "refer soon RF-CANCER")]
    [InlineData(RedFlag.CancerHistory, RedFlag.MinorTrauma, "refer soon RF-CANCER RF-FRACTURE")]
    [InlineData(RedFlag.CancerHistory, RedFlag.MorningStiffness, "refer soon RF-CANCER RF-INFLAM")]
    [InlineData(RedFlag.CancerHistory, RedFlag.ProgressiveMotorDeficit, "refer sameday RF-CANCER RF-NEURO")]
    [InlineData(RedFlag.IvDrugUse, RedFlag.Tuberculosis, "refer sameday RF-INFECTION")]
    [InlineData(RedFlag.NightSweats, RedFlag.RecentSpinalProcedure, "refer sameday RF-INFECTION")]
    [InlineData(RedFlag.MinorTrauma, RedFlag.NewDeformity, "refer soon RF-FRACTURE")]
    [InlineData(RedFlag.MinorTrauma, RedFlag.LongTermSteroids, "refer sameday RF-FRACTURE")]
    [InlineData(RedFlag.MinorTrauma, RedFlag.UnexplainedWeightLoss, "refer soon RF-FRACTURE RF-CANCER")]
    [InlineData(RedFlag.RecentInfection, RedFlag.UnexplainedWeightLoss, "refer sameday RF-INFECTION RF-CANCER")]
    [InlineData(RedFlag.NightPainUnrelieved, RedFlag.MinorTrauma, "caution RF-CANCER RF-FRACTURE")]
    [InlineData(RedFlag.NightPainUnrelieved, RedFlag.IvDrugUse, "caution RF-CANCER RF-INFECTION")]
    [InlineData(RedFlag.ProgressiveMotorDeficit, RedFlag.BilateralLegSymptoms, "refer emergency RF-CES RF-NEURO")]
    public void Two_red_flags(RedFlag one, RedFlag other, string expected) => APatient.InRemission.With(one, other).Screened().IsDecided(expected);

    [Fact]
    public void Cauda_equina_with_a_cancer_history_keeps_both() =>
        APatient.InRemission.With(RedFlag.CancerHistory, RedFlag.SaddleAnaesthesia).Screened().IsDecided("refer emergency RF-CES RF-CANCER");

    [Theory]
    [InlineData(RedFlag.NightPainUnrelieved, "refer soon RF-CANCER VT-TEMP-HIGH")]
    [InlineData(RedFlag.MinorTrauma, "refer soon RF-FRACTURE VT-TEMP-HIGH")]
    [InlineData(RedFlag.Immunosuppression, "refer sameday RF-INFECTION VT-TEMP-HIGH")]
    [InlineData(RedFlag.MorningStiffness, "hold VT-TEMP-HIGH RF-INFLAM")]
    public void One_weak_flag_with_fever(RedFlag flag, string expected) => APatient.InRemission.With(flag).Temperature(38.0m).Screened().IsDecided(expected);

    [Theory]
    [InlineData("37.9", "caution RF-CANCER VT-TEMP-RAISED")]
    [InlineData("38.0", "refer soon RF-CANCER VT-TEMP-RAISED")]
    public void A_policy_that_tolerates_a_fever_does_not_hide_it_from_the_red_flags(string degrees, string expected) =>
        APatient.InRemission.With(RedFlag.NightPainUnrelieved).Temperature(decimal.Parse(degrees, CultureInfo.InvariantCulture))
            .Screened(ThresholdPolicy.Default with { TemperatureHighFrom = 38.5m }).IsDecided(expected);

    [Fact]
    public void A_policy_that_calls_a_fever_earlier_counts_for_the_red_flags_too() =>
        APatient.InRemission.With(RedFlag.NightPainUnrelieved).Temperature(37.8m)
            .Screened(ThresholdPolicy.Default with { TemperatureHighFrom = 37.8m }).IsDecided("refer soon RF-CANCER VT-TEMP-HIGH");

    [Fact]
    public void A_policy_that_tolerates_a_low_pressure_does_not_hide_an_aneurysm() =>
        Assert.Contains("RF-AAA", (APatient.In(Phase.Acute).Pressure(89, 60) with { Age = 51 })
            .Screened(ThresholdPolicy.Default with { SystolicLowBelow = 80 }).Codes());

    [Theory]
    [InlineData(RedFlag.IvDrugUse)]
    [InlineData(RedFlag.Immunosuppression)]
    [InlineData(RedFlag.RecentInfection)]
    [InlineData(RedFlag.RecentSpinalProcedure)]
    [InlineData(RedFlag.Tuberculosis)]
    public void Felt_fever_and_one_infection_risk_refer_the_same_day(RedFlag risk) =>
        APatient.InRemission.With(risk).With(Symptom.FeverFeeling).Screened().IsDecided("refer sameday RF-INFECTION SY-SYSTEMIC");

    [Fact]
    public void Infection_with_signs_of_sepsis_is_an_emergency()
    {
        var feverish = APatient.InRemission.With(RedFlag.IvDrugUse).Temperature(39m);

        feverish.Pressure(89, 60).Screened().IsDecided("refer emergency RF-INFECTION VT-SBP-LOW VT-TEMP-HIGH");
        feverish.Pulse(121).Screened().IsDecided("refer emergency RF-INFECTION VT-HR-HIGH VT-TEMP-HIGH");
        feverish.Breathing(25).Screened().IsDecided("refer emergency RF-INFECTION VT-RR-HOLD VT-TEMP-HIGH");
        feverish.With(Symptom.Confusion).Screened().IsDecided("refer emergency RF-INFECTION SY-NEURO VT-TEMP-HIGH");
        feverish.Pulse(120).Screened().IsDecided("refer sameday RF-INFECTION VT-TEMP-HIGH VT-HR-RAISED");
    }

    [Theory]
    [InlineData(70, "caution RF-FRACTURE")]
    [InlineData(71, "refer sameday RF-FRACTURE")]
    public void Minor_trauma_in_old_age(int age, string expected) => (APatient.InRemission.With(RedFlag.MinorTrauma) with { Age = age }).Screened().IsDecided(expected);

    [Fact]
    public void Minor_trauma_or_deformity_with_osteoporosis()
    {
        var brittle = APatient.InRemission.Having(Diagnosis.Osteoporosis);

        brittle.With(RedFlag.MinorTrauma).Screened().IsDecided("refer sameday RF-FRACTURE");
        brittle.With(RedFlag.NewDeformity).Screened().IsDecided("refer soon RF-FRACTURE");
    }

    [Fact]
    public void Long_term_steroids_bring_the_restrictions_of_osteoporosis() =>
        Assert.Equal(APatient.InRemission.Having(Diagnosis.Osteoporosis).Screened().Restricted(), APatient.InRemission.With(RedFlag.LongTermSteroids).Screened().Restricted());

    [Theory]
    [InlineData(50, Phase.Acute, false)]
    [InlineData(51, Phase.Acute, true)]
    [InlineData(51, Phase.Remission, false)]
    public void Collapse_with_new_pain_above_fifty_may_be_an_aneurysm(int age, Phase phase, bool suspected)
    {
        var collapsed = APatient.In(phase).With(Symptom.Syncope) with { Age = age };
        var lowPressure = APatient.In(phase).Pressure(89, 60) with { Age = age };

        Assert.Equal(suspected, collapsed.Screened().Codes().Contains("RF-AAA"));
        Assert.Equal(suspected, lowPressure.Screened().Codes().Contains("RF-AAA"));
    }

    [Fact]
    public void Inflammatory_pain_is_referred_as_advice_and_exercise_goes_on()
    {
        var report = APatient.InRemission.With(RedFlag.MorningStiffness, RedFlag.YoungOnset, RedFlag.WakesSecondHalfOfNight).Screened();

        report.IsDecided("caution RF-INFLAM");
        Assert.Equal(Urgency.Soon, report.Findings[0].Urgency);
        Assert.Equal(4, report.LoadCap);
    }

    [Fact]
    public void Not_answered_is_never_no()
    {
        var report = (APatient.InRemission with { Unanswered = ["saddle-anaesthesia", "ill-today"] }).Screened();

        report.IsDecided("hold SC-UNANSWERED");
        Assert.Equal("Not answered: Numb between the legs or around the anus; Do you feel ill today?", report.Findings[0].Summary);
    }
    [Fact]
    public void Of_many_open_questions_three_are_named_and_the_rest_counted()
    {
        var open = ScreeningQuestions.All.SelectMany(question => question.Options).Select(option => option.Key).ToList();

        var report = (APatient.InRemission with { Unanswered = open }).Screened();

        var named = string.Join("; ", ScreeningQuestions.NamesOf(open).Take(3));
        Assert.Equal($"Not answered: {named} and {open.Count - 3} more", report.Findings[0].Summary);
    }
}
