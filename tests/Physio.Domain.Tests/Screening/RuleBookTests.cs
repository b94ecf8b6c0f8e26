using System.Text.RegularExpressions;
using CsCheck;
using Physio.Domain.Assessments;
using Physio.Domain.Screening;
using Physio.Domain.Tests.Properties;

namespace Physio.Domain.Tests.Screening;

/// <summary>A rule is data that can be shown.</summary>
public partial class RuleBookTests
{
    /// <summary>Every code that clinical rules 1, 2, 3, 5 and 8 and the decisions name for the screening.</summary>
    private static readonly string[] Named =
    [
        "VT-TEMP-RAISED", "VT-TEMP-HIGH", "VT-TEMP-LOW", "VT-BP-RAISED", "VT-SBP-HIGH", "VT-BP-CRISIS", "VT-DBP-HIGH", "VT-BP-LOWISH", "VT-SBP-LOW", "VT-DBP-LOW",
        "VT-BP-DROP-MILD", "VT-BP-DROP", "VT-ORTHO-MILD", "VT-ORTHO", "VT-HR-RAISED", "VT-HR-HIGH", "VT-HR-LOW-OVERRIDDEN", "VT-HR-LOW", "VT-SPO2-LOWISH",
        "VT-SPO2-LOW", "VT-RR-CAUTION", "VT-RR-HOLD", "VT-PREG-BP", "VT-PREG-BP-SEVERE", "VT-MISSING", "VT-NOT-MEASURED", "VT-BP-LOW-SHOCK", "VT-HR-CRITICAL",
        "VT-SPO2-CRITICAL", "VT-HR-LOW-CLEARED", "VT-SPO2-LOW-TARGET", "VT-BP-ABOVE-TARGET", "SY-SYSTEMIC", "SY-EMERGENCY", "SY-DIZZY", "SY-NEURO", "SY-URINARY",
        "PN-ATTACK", "RF-CES", "RF-NEURO", "RF-FRACTURE", "RF-CANCER", "RF-INFECTION", "RF-AAA", "RF-INFLAM", "RF-OB", "DX-VISCERAL-ACTIVE", "DX-VISCERAL-REHAB",
        "DX-POSTOP-HOLD", "DX-POSTOP", "PH-SUPERVISED", "OB-ABSOLUTE", "OB-RELATIVE", "SC-UNANSWERED",
    ];

    [Fact]
    public void The_book_holds_every_code_of_the_rule_base() => Assert.Empty(Named.Except(RuleBook.All.Select(rule => rule.Code)));

    [Fact]
    public void S50_every_rule_can_be_shown_with_its_source_and_next_step() => Assert.All(RuleBook.All, rule =>
    {
        Assert.Matches(CodeShape(), rule.Code);
        Assert.NotEmpty(rule.Title);
        Assert.NotEmpty(rule.WhatToDo);
        Assert.All(rule.Source.Split("; "), key => Assert.Contains(key, RuleSources.All.Keys));
        Assert.Equal(rule.Severity is Severity.Note, rule.PatientText.Length == 0);
        Assert.True(rule.Severity is not Severity.Refer || rule.Urgency is not null);
        Assert.True(rule.Severity is Severity.Refer or Severity.Caution || rule.Urgency is null);
    });

    [Fact]
    public void A_note_takes_nothing_away() =>
        Assert.All(RuleBook.All.Where(rule => rule.Severity is Severity.Note), rule => Assert.Equal(RuleEffect.None, rule.Effect));

    [Fact]
    public void Each_code_and_weight_stands_once() =>
        Assert.Equal(RuleBook.All.Count, RuleBook.All.DistinctBy(rule => (rule.Code, rule.Title)).Count());

    [Fact]
    public void A_rule_answers_met_not_met_or_not_answered()
    {
        Assert.IsType<RuleAnswer.Met>(Answer("VT-TEMP-HIGH", APatient.InRemission.Temperature(38m)));
        Assert.IsType<RuleAnswer.NotMet>(Answer("VT-TEMP-HIGH", APatient.InRemission));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("VT-TEMP-HIGH", APatient.InRemission.Temperature(null)));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("VT-RR-HOLD", APatient.InRemission.Breathing(null)));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("VT-BP-DROP", APatient.InRemission));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("VT-ORTHO", APatient.InRemission));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("RF-CES", APatient.InRemission with { Unanswered = ["new-bladder-dysfunction"] }));
        Assert.IsType<RuleAnswer.NotAnswered>(Answer("RF-CES", APatient.InRemission with { Unanswered = ["bladder-bowel-saddle"] }));
        Assert.IsType<RuleAnswer.NotMet>(Answer("RF-AAA", APatient.InRemission with { Unanswered = ["bladder-bowel-saddle"] }));
    }

    [Fact]
    public void The_report_names_rule_set_and_policy()
    {
        var report = APatient.InRemission.Screened(ThresholdPolicy.SeedStrict);

        Assert.Equal(RuleSet.Version, report.RuleSetVersion);
        Assert.Equal(new PolicyReference("seed-strict", 1), report.Policy);
    }

    [Fact]
    public void Findings_stand_by_severity_then_urgency_then_code()
    {
        var report = APatient.InRemission.With(RedFlag.SaddleAnaesthesia, RedFlag.MajorTrauma, RedFlag.NightPainUnrelieved).With(Symptom.Dysuria, Symptom.Chills)
            .Temperature(38.5m).Pulse(121).Screened();

        report.IsDecided("refer emergency RF-CES RF-CANCER RF-FRACTURE SY-URINARY SY-SYSTEMIC VT-HR-HIGH VT-TEMP-HIGH");
    }

    /// <summary>One patient for each rule that reads a number, beside the plain borders.</summary>
    public static TheoryData<string, ScreeningFacts> Measured { get; } = new()
    {
        { "RF-AAA", APatient.In(Phase.Acute).Pressure(89, 60) with { Age = 51 } },
        { "RF-AAA", APatient.In(Phase.Acute).With(Symptom.Syncope) with { Age = 51 } },
        { "RF-FRACTURE", APatient.InRemission.With(RedFlag.MinorTrauma) with { Age = 71 } },
        { "RF-FRACTURE", APatient.InRemission.With(RedFlag.MinorTrauma).Temperature(38.2m) },
        { "RF-CANCER", APatient.InRemission.With(RedFlag.NightPainUnrelieved).Temperature(38.2m) },
        { "RF-INFECTION", APatient.InRemission.With(RedFlag.IvDrugUse).Temperature(38.2m) },
        { "RF-INFECTION", APatient.InRemission.With(RedFlag.IvDrugUse).Temperature(38.2m).Pulse(121) },
        { "SY-NEURO", APatient.InRemission.With(Symptom.Confusion).Pressure(180, 90) },
        { "SY-URINARY", APatient.InRemission.With(Symptom.Dysuria).Temperature(38.2m) },
        { "DX-VISCERAL-ACTIVE", APatient.InRemission.Having(Diagnosis.Cystitis).Temperature(38.2m) },
        { "DX-VISCERAL-ACTIVE", APatient.InRemission.Having(Diagnosis.Cystitis).Pain(8) },
        { "OB-ABSOLUTE", APatient.Pregnant(28).With(RedFlag.PlacentaPraevia) },
        { "OB-RELATIVE", APatient.Pregnant(28).With(RedFlag.Twins) },
        { "PN-ATTACK", APatient.InRemission.Pain(8) },
        { "DX-POSTOP", APatient.InRemission with { WeeksSinceSurgery = 8 } },
        { "PH-DISAGREES", APatient.InRemission.Pain(6) },
    };

    [Theory]
    [MemberData(nameof(Measured), DisableDiscoveryEnumeration = true)]
    public void S50_a_finding_from_a_measured_value_names_the_value_and_its_limit(string code, ScreeningFacts facts)
    {
        var finding = facts.Screened().Findings.Single(found => found.Code == code);

        Assert.False(string.IsNullOrEmpty(finding.Measured), $"{code} names no value");
        Assert.False(string.IsNullOrEmpty(finding.Limit), $"{code} names no limit");
    }

    [Fact]
    public void S50_every_value_stands_with_a_limit_and_every_vital_sign_with_its_value() => APatients.Any.Sample(facts =>
        facts.Screened().Findings.All(finding =>
            (finding.Measured is null) == (finding.Limit is null)
            && (!finding.Code.StartsWith("VT-", StringComparison.Ordinal) || finding.Code == "VT-BB-EFFORT" || finding.Measured is not null)), iter: PropertyCases.Count);

    [Fact]
    public void Hold_and_refer_open_nothing_and_say_why()
    {
        var report = APatient.InRemission.Temperature(38m).Screened();

        Assert.False(report.PrescriptionAllowed);
        Assert.Empty(report.Groups);
        Assert.Equal(0, report.LoadCap);
        Assert.Equal(0, report.MaxExercises);
        Assert.Equal("No exercise today: Temperature 38.0 °C is a fever", report.LoadCapBecause);
    }

    private static RuleAnswer Answer(string code, ScreeningFacts facts) =>
        RuleBook.Answers(facts, ThresholdPolicy.Default).First(pair => pair.Rule.Code == code).Answer;

    [GeneratedRegex("^(VT|SY|PN|PH|RF|DX|OB|SC)-[A-Z0-9]+(-[A-Z0-9]+)*$")]
    private static partial Regex CodeShape();
}
