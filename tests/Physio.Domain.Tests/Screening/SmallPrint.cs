using Physio.Domain.Assessments;
using Physio.Domain.Exercises;
using Physio.Domain.Measures;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Prescribing;

namespace Physio.Domain.Tests.Screening;

/// <summary>What a finding says beside its decision: ranges, limits, reasons and their borders.</summary>
public class SmallPrint
{
    public static TheoryData<string, ScreeningFacts, string> Ranges { get; } = new()
    {
        { "vitals.heartRate", APatient.InRemission.Pulse(251), "Heart rate must be 20 to 250 beats a minute." },
        { "vitals.spo2", APatient.InRemission.Oxygen(39), "Oxygen saturation must be 40 to 100 %." },
        { "vitals.respiratoryRate", APatient.InRemission.Breathing(61), "Respiratory rate must be 4 to 60 breaths a minute." },
        { "painRest", APatient.InRemission.Pain(11), "0 to 10" },
        { "pregnancyWeeks", APatient.Pregnant(43), "1 to 42" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void H04_a_refused_value_is_told_the_accepted_range(string path, ScreeningFacts facts, string words) =>
        Assert.Contains(words, Assert.Single(FactsCheck.Problems(facts), problem => problem.Path == path).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(80, 90, true)]
    [InlineData(80, 89, false)]
    public void A_swap_is_offered_only_where_it_would_help(int systolic, int diastolic, bool offered) =>
        Assert.Equal(offered, Assert.Single(FactsCheck.Problems(APatient.InRemission.Pressure(systolic, diastolic))).Sentence.Contains("swapped", StringComparison.Ordinal));

    [Theory]
    [InlineData(85.9, "")]
    [InlineData(86, "Fahrenheit")]
    [InlineData(112, "Fahrenheit")]
    [InlineData(112.1, "")]
    [InlineData(500, "")]
    [InlineData(500, "", "decimal point")]
    public void H05_a_hint_is_given_only_where_it_leads_to_a_possible_temperature(double degrees, string hint, string never = "Fahrenheit?")
    {
        var sentence = Assert.Single(FactsCheck.Problems(APatient.InRemission.Temperature((decimal)degrees))).Sentence;

        Assert.Equal(hint.Length > 0, sentence.Contains("Fahrenheit", StringComparison.Ordinal));
        Assert.DoesNotContain(never, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caution_of_a_vital_sign_watches_the_first_set_and_stops_progress_even_beside_a_mere_note()
    {
        var report = APatient.InRemission.Pulse(105).Pressure(145, 85).Screened();

        Assert.Contains("VT-BP-ABOVE-TARGET", report.Notes());
        Assert.True(report is { Supervised: true, NoProgression: true });
    }

    [Fact]
    public void A_mere_note_watches_nothing_and_stops_no_progress() =>
        Assert.True(APatient.InRemission.Pressure(145, 85).Screened() is { Decision: Decision.Clear, Supervised: false, NoProgression: false });

    [Fact]
    public void A_flare_is_watched_the_first_time_but_may_progress() =>
        Assert.True(APatient.In(Phase.Acute).Screened() is { Supervised: true, NoProgression: false });

    [Fact]
    public void A_pressure_that_is_already_a_caution_is_not_noted_as_above_target_as_well() =>
        Assert.DoesNotContain("VT-BP-ABOVE-TARGET", APatient.InRemission.Pressure(150, 100).Screened().Notes());

    [Theory]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void Low_pressure_points_to_an_aneurysm_below_its_limit_only(int systolic, bool suspected) =>
        Assert.Equal(suspected, (APatient.In(Phase.Acute).Pressure(systolic, 60) with { Age = 60 }).Screened().Codes().Contains("RF-AAA"));

    [Theory]
    [InlineData(70, null)]
    [InlineData(71, "71 years")]
    public void A_fracture_names_the_age_only_where_the_age_is_the_reason(int age, string? measured) =>
        Assert.Equal(
            measured,
            (APatient.InRemission.Having(Diagnosis.Osteoporosis).With(RedFlag.MinorTrauma) with { Age = age }).Screened().Findings.First(finding => finding.Code == "RF-FRACTURE").Measured);

    [Fact]
    public void A_release_alone_is_no_fracture() =>
        Assert.DoesNotContain("DX-FRACTURE-RELEASED", (APatient.InRemission with { MedicalRelease = true }).Screened().Notes());

    [Theory]
    [InlineData(89, "standing systolic below 90 mm Hg")]
    [InlineData(90, "fall of")]
    public void A_fall_on_standing_names_the_limit_that_was_crossed(int standing, string limit) =>
        Assert.Contains(
            limit,
            APatient.InRemission.Standing(standing, 70).With(Symptom.Dizziness).Screened().Findings.First(finding => finding.Code == "VT-ORTHO").Limit!,
            StringComparison.Ordinal);

    [Fact]
    public void S50_a_report_says_whether_it_restricts()
    {
        var report = APatient.InRemission.Pressure(165, 95).Screened();

        Assert.True(report.Restricts(Restriction.HeadDown));
        Assert.False(report.Restricts(Restriction.Kneeling));
        Assert.False(APatient.InRemission.Screened().Restricts(Restriction.HeadDown));
    }

    [Theory]
    [InlineData("VT-HR-LOW")]
    [InlineData("VT-SPO2-LOW")]
    public void H08_at_the_limit_itself_there_is_nothing_to_set_aside(string rule)
    {
        var facts = APatient.InRemission.Pulse(50).Oxygen(90).SetAside(rule) with { ChronicLungTarget = true };

        Assert.Equal(OverrideRefusal.NothingFound, Assert.Single(OverrideRules.Problems(facts)).Refusal);
    }

    [Theory]
    [InlineData(95, 60, 100, false)]
    [InlineData(95, 60, 99, true)]
    [InlineData(100, 58, 105, true)]
    public void H08_a_low_pressure_is_usual_only_when_the_usual_one_is_low_as_well(int systolic, int diastolic, int usual, bool accepted) =>
        Assert.Equal(accepted, OverrideRules.Problems(APatient.InRemission.Pressure(systolic, diastolic).UsualSystolic(usual).SetAside("VT-BP-LOWISH", "Usual for her")).Count == 0);

    [Fact]
    public void H08_an_override_is_judged_by_the_policy_in_force()
    {
        var facts = APatient.InRemission.Pulse(48).SetAside("VT-HR-LOW");

        Assert.Empty(OverrideRules.Problems(facts));
        Assert.Equal(OverrideRefusal.NothingFound, Assert.Single(OverrideRules.Problems(facts, ThresholdPolicy.Default with { HeartRateLowBelow = 45 })).Refusal);
    }

    [Fact]
    public void H08_each_override_keeps_its_own_reason()
    {
        var facts = APatient.InRemission.Pulse(45).Oxygen(89).SetAside("VT-SPO2-LOW", "Written target of the lung clinic").SetAside("VT-HR-LOW", "Runs marathons") with { ChronicLungTarget = true };

        Assert.Contains("Runs marathons", facts.Screened().Findings.First(finding => finding.Code == "VT-HR-LOW-OVERRIDDEN").Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Phase.Remission, 105, "(without: Heart rate 105/min")]
    [InlineData(Phase.Subacute, 70, "(in a quieter phase)")]
    public void S51_a_load_that_is_too_heavy_says_what_would_admit_it(Phase phase, int pulse, string wouldAdmit)
    {
        var facts = APatient.In(phase).Pulse(pulse);
        var excluded = Assert.IsType<Verdict.Excluded>(ExerciseScreening.Screen(Case.Exercise("supine-leg-lowering"), facts, facts.Screened()));

        Assert.Contains(wouldAdmit, excluded.Reasons.First(reason => reason.Code == ExerciseScreening.LoadCode).WouldAdmit!, StringComparison.Ordinal);
    }

    [Fact]
    public void Background_questions_hold_nothing_when_they_are_left_open()
    {
        string[] background = ["pregnant", "bone", "operation", "medicines", "lungs", "head-low", "joints", "attack", "direction"];

        Assert.Equal(background, ScreeningQuestions.All.Where(question => !question.IsSafety).Select(question => question.Key));
    }

    [Fact]
    public void Open_questions_are_named_in_the_order_they_are_asked_and_unknown_ones_by_name_at_the_end()
    {
        var first = ScreeningQuestions.All.First(question => question.Options.Count > 0 && question.Key != question.Options[0].Key);

        Assert.Equal(
            [first.Text, first.Options[0].Text, "aa", "zz"],
            ScreeningQuestions.NamesOf(["zz", first.Options[0].Key, "aa", first.Key]));
    }
}
