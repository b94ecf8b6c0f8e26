using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>What a finding says where the sentence depends on the patient: summary, value, limit.</summary>
public class FindingTexts
{
    private static readonly ScreeningFacts Feverish = APatient.InRemission.Temperature(38.4m);

    public static TheoryData<string, ScreeningFacts, string> Findings { get; } = new()
    {
        { "RF-AAA", APatient.In(Phase.Acute).Pressure(89, 60) with { Age = 51 }, "Possible aortic aneurysm: age 51, new pain and low pressure | 51 years, 89/60 mm Hg | above 50 years, below 90 mm Hg systolic" },
        { "RF-AAA", APatient.In(Phase.Acute).With(Symptom.Syncope) with { Age = 51 }, "Possible aortic aneurysm: age 51, new pain and collapse | 51 years | above 50 years" },
        { "RF-AAA", APatient.InRemission.With(RedFlag.SuspectedAaa), "Possible aortic aneurysm: suspected abdominal aortic aneurysm | |" },
        { "RF-CES", APatient.InRemission.With(RedFlag.BilateralLegSymptoms, RedFlag.SaddleAnaesthesia), "Possible cauda equina syndrome: numbness between the legs (saddle area), new pain, numbness or weakness in both legs | |" },
        { "RF-FRACTURE", APatient.InRemission.With(RedFlag.MajorTrauma), "Possible fracture: major trauma | |" },
        { "RF-FRACTURE", APatient.InRemission.Having(Diagnosis.Osteoporosis).With(RedFlag.MinorTrauma, RedFlag.LongTermSteroids) with { Age = 71 }, "Possible fracture: minor trauma with weak bone, age 71, long-term steroids | 71 years | above 70 years" },
        { "RF-FRACTURE", APatient.InRemission.Having(Diagnosis.Osteoporosis).With(RedFlag.MinorTrauma), "Possible fracture: minor trauma with weak bone | |" },
        { "RF-FRACTURE", Feverish.With(RedFlag.MinorTrauma), "Possible fracture: minor trauma: small fall or heavy lift, with fever | 38.4 °C | fever from 38.0 °C" },
        { "RF-FRACTURE", APatient.InRemission.With(Symptom.Chills).With(RedFlag.MinorTrauma), "Possible fracture: minor trauma: small fall or heavy lift, with fever | |" },
        { "RF-FRACTURE", APatient.InRemission.With(RedFlag.MinorTrauma, RedFlag.UnexplainedWeightLoss), "Possible fracture: minor trauma: small fall or heavy lift, with weight loss | |" },
        { "RF-FRACTURE", Feverish.With(RedFlag.MinorTrauma, RedFlag.UnexplainedWeightLoss), "Possible fracture: minor trauma: small fall or heavy lift, with fever and weight loss | 38.4 °C | fever from 38.0 °C" },
        { "RF-CANCER", Feverish.With(RedFlag.NightPainUnrelieved), "Possible malignancy, night pain that no position eases, with fever | 38.4 °C | fever from 38.0 °C" },
        { "RF-CANCER", APatient.InRemission.With(RedFlag.CancerHistory, RedFlag.MinorTrauma), "Possible malignancy, minor trauma: small fall or heavy lift, history of cancer | |" },
        { "RF-CANCER", Feverish.With(RedFlag.CancerHistory), "Possible malignancy, history of cancer, with fever | 38.4 °C | fever from 38.0 °C" },
        { "RF-CANCER", APatient.InRemission.With(RedFlag.CancerHistory, RedFlag.SaddleAnaesthesia), "Possible malignancy, with a neurological sign: numbness between the legs (saddle area), history of cancer | |" },
        { "RF-CANCER", APatient.InRemission.With(Symptom.NewNeuroDeficit).With(RedFlag.NightPainUnrelieved, RedFlag.MultiplePainSites), "Possible malignancy, with a neurological sign: night pain that no position eases, pain in several sites | |" },
        {
            "RF-INFECTION", Feverish.With(RedFlag.IvDrugUse).With(Symptom.Confusion).Pressure(85, 60).Pulse(125).Breathing(26),
            "Possible sepsis: injected drug use, with fever; confusion, blood pressure 85/60, heart rate 125/min, breathing 26/min | 38.4 °C | fever from 38.0 °C"
        },
        { "RF-INFECTION", Feverish.With(RedFlag.IvDrugUse).Pulse(121), "Possible sepsis: injected drug use, with fever; heart rate 121/min | 38.4 °C | fever from 38.0 °C" },
        { "RF-INFECTION", Feverish.With(RedFlag.IvDrugUse), "Possible spinal infection: injected drug use, with fever | 38.4 °C | fever from 38.0 °C" },
        { "SY-NEURO", APatient.InRemission.Pressure(180, 90).With(Symptom.Confusion), "With a blood pressure of 180/90: confusion | 180/90 mm Hg | 180/120 mm Hg or more" },
        { "SY-URINARY", Feverish.With(Symptom.Dysuria), "With fever: burning or painful urination | 38.4 °C | fever from 38.0 °C" },
        { "VT-HR-CRITICAL", APatient.InRemission.Pulse(39).With(Symptom.Faintness), "Heart rate 39/min with feeling faint is an emergency | 39/min | above 150/min, or below 40/min or above 100/min with symptoms" },
        { "VT-HR-CRITICAL", APatient.InRemission.Pulse(110).With(Symptom.ChestPain, Symptom.Faintness), "Heart rate 110/min with chest pain is an emergency | 110/min | above 150/min, or below 40/min or above 100/min with symptoms" },
        { "VT-HR-CRITICAL", APatient.InRemission.Pulse(151), "Heart rate 151/min is an emergency | 151/min | above 150/min, or below 40/min or above 100/min with symptoms" },
        { "VT-ORTHO", APatient.InRemission.Standing(89, 70), "Blood pressure falls from 124/78 to 89/70 on standing | 89/70 mm Hg standing | standing systolic below 90 mm Hg" },
        { "VT-ORTHO", APatient.InRemission.Standing(100, 70).With(Symptom.Faintness), "Blood pressure falls from 124/78 to 100/70 on standing | 100/70 mm Hg standing | fall of 20/10 mm Hg, with feeling faint" },
        { "VT-ORTHO", APatient.InRemission.Standing(89, 70).HalfPressure(null, null), "Standing blood pressure is 89/70 | 89/70 mm Hg standing | standing systolic below 90 mm Hg" },
        { "VT-BP-DROP", APatient.InRemission.Pressure(110, 70).UsualSystolic(140), "Systolic pressure is 30 mm Hg below the patient's own 140 mm Hg | 110/70 mm Hg (fall 30 mm Hg) | 30 mm Hg below baseline" },
        { "VT-BP-DROP", APatient.InRemission.Pressure(110, 70).UsualSystolic(139).With(Symptom.Dizziness), "Systolic pressure is 29 mm Hg below the patient's own 139 mm Hg | 110/70 mm Hg (fall 29 mm Hg) | 20 mm Hg below baseline, with dizziness" },
        { "VT-BP-DROP-EXPLAINED", APatient.InRemission.Pressure(110, 70).UsualSystolic(140).SetAside("VT-BP-DROP", " New tablets "), "Systolic pressure is 30 mm Hg below the patient's own 140 mm Hg, explained: New tablets | 110/70 mm Hg (fall 30 mm Hg) | 30 mm Hg below baseline" },
        { "VT-TEMP-MASKED", APatient.InRemission with { Antipyretics = true }, "Antipyretics may hide a fever: this temperature is not proof of none | 36.6 °C | 24 h without antipyretics" },
        { "VT-TEMP-MASKED", APatient.InRemission.Temperature(null) with { Antipyretics = true }, "Antipyretics may hide a fever: this temperature is not proof of none | not measured | 24 h without antipyretics" },
        { "VT-MISSING", APatient.InRemission.Temperature(null).HalfPressure(null, 80).Pulse(null) with { FirstPrescription = true }, "Not measured: temperature, systolic pressure, heart rate | not measured | required for a first plan" },
        { "VT-MISSING", APatient.In(Phase.Acute).Temperature(null), "Not measured: temperature | not measured | required in a flare" },
        { "PN-ATTACK", APatient.In(Phase.Attack).Pain(null), "Attack: phase attack | pain not stated | pain 8/10, or help needed to move" },
        { "PN-ATTACK", APatient.In(Phase.Attack).Pain(9).With(Symptom.UnableToTransferUnaided), "Attack: cannot rise or turn unaided, phase attack, pain at rest 9/10 | pain at rest 9/10 | pain 8/10, or help needed to move" },
        { "PN-ATTACK", APatient.In(Phase.Acute).Pain(4) with { HoursSinceEasing = 23 }, "The attack has eased for less than a day | 23 h | 24 h or more" },
        { "PN-ATTACK", APatient.In(Phase.Acute).Pain(7) with { HoursSinceEasing = 48 }, "Pain at rest is still too strong after the attack | 7/10 | 6/10 or less" },
        { "PH-DISAGREES", APatient.InRemission.Pain(null) with { AttackWithin14Days = true }, "Phase remission does not fit: read as subacute | pain not stated | 0-3 remission, 4-5 subacute, 6-7 exacerbation, 8-10 attack" },
        { "PH-DISAGREES", APatient.InRemission.Pain(6), "Phase remission does not fit: read as exacerbation | pain at rest 6/10 | 0-3 remission, 4-5 subacute, 6-7 exacerbation, 8-10 attack" },
        { "DX-VISCERAL-ACTIVE", APatient.In(Phase.Active), "Visceral cause not treated: cause not named | |" },
        { "DX-VISCERAL-ACTIVE", APatient.In(Phase.Active).Having(Diagnosis.Cystitis).Pain(8), "Visceral cause not treated: cystitis / urinary tract infection | pain at rest 8/10 | severe from 8/10" },
        { "DX-VISCERAL-ACTIVE", Feverish.Having(Diagnosis.Cystitis).Pain(8), "Visceral cause not treated: cystitis / urinary tract infection | 38.4 °C | fever from 38.0 °C" },
        { "DX-VISCERAL-REHAB", APatient.In(Phase.Rehabilitation).Having(Diagnosis.Cystitis) with { MedicalRelease = true }, "Rehabilitation after cystitis / urinary tract infection, released | |" },
        { "DX-VISCERAL-REHAB", APatient.In(Phase.Rehabilitation).Having(Diagnosis.Cystitis), "Rehabilitation after cystitis / urinary tract infection: the phase says that it is treated and released | |" },
        { "DX-POSTOP-HOLD", APatient.InRemission with { WeeksSinceSurgery = 5 }, "Lumbar surgery is too recent for exercise | 5 weeks | 6 weeks, and no flare without release" },
        { "DX-POSTOP-HOLD", APatient.InRemission.Having(Diagnosis.PostLumbarSurgery), "Lumbar surgery, and the number of weeks is not known | not stated | 6 weeks, and no flare without release" },
        { "DX-POSTOP-HOLD", APatient.In(Phase.Exacerbation).Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = 6 }, "A flare after lumbar surgery without a medical release | 6 weeks | 6 weeks, and no flare without release" },
        { "DX-POSTOP", APatient.InRemission with { WeeksSinceSurgery = 12 }, "Recently operated: the limits of weeks 6 to 12 apply | 12 weeks | more than 12 weeks" },
        { "DX-POSTOP", APatient.InRemission with { WeeksSinceSurgery = 60, Fusion = true }, "After a fusion the limits of weeks 6 to 12 stay | 60 weeks | more than 12 weeks" },
        { "RF-OB", APatient.Pregnant(20).With(RedFlag.CalfPainOrSwelling, RedFlag.VaginalBleeding).With(Symptom.SevereHeadache), "Warning sign in pregnancy: vaginal bleeding, calf pain or swelling, severe headache | |" },
        { "RF-OB", APatient.Pregnant(20).With(Symptom.SevereHeadache, Symptom.ChestPain), "Warning sign in pregnancy: chest pain, severe headache | |" },
        { "OB-ABSOLUTE", APatient.Pregnant(30).With(RedFlag.PlacentaPraevia), "Rules exercise out in pregnancy: placenta praevia | week 30 | from week 28" },
        { "OB-ABSOLUTE", APatient.Pregnant(null).With(RedFlag.PlacentaPraevia), "Rules exercise out in pregnancy: placenta praevia | week not stated | from week 28" },
        { "OB-ABSOLUTE", APatient.Pregnant(30).With(RedFlag.CervicalWeakness), "Rules exercise out in pregnancy: weak cervix or cerclage | |" },
        { "OB-RELATIVE", APatient.Pregnant(28).With(RedFlag.Twins), "To discuss with the obstetric carer: twins | week 28 | from week 28" },
        { "OB-RELATIVE", APatient.Pregnant(28).With(RedFlag.RecurrentLoss), "To discuss with the obstetric carer: recurrent pregnancy loss | |" },
        { "SC-UNANSWERED", APatient.InRemission with { Unanswered = ["both-legs", "leg-weaker", "injury"] }, "Not answered: New pain, numbness or weakness in both legs, or did one side become two?; Is a leg or foot getting weaker?; A fall, accident or blow before the pain, or a sudden change of the back's shape? | not answered | all questions answered" },
        { "VT-BP-LOWISH-USUAL", APatient.InRemission.Pressure(95, 60).UsualSystolic(95).SetAside("VT-BP-LOWISH", "Usual for her"), "Blood pressure 95/60 is usual for this patient: Usual for her | 95/60 mm Hg | 100/60 mm Hg" },
        { "VT-SPO2-LOW-TARGET", APatient.InRemission.Oxygen(88).SetAside("VT-SPO2-LOW", "COPD") with { ChronicLungTarget = true }, "Oxygen saturation 88 % is within this patient's target: COPD | 88 % | below 90 %" },
    };

    [Theory]
    [MemberData(nameof(Findings), DisableDiscoveryEnumeration = true)]
    public void S50_a_finding_says_what_was_found(string code, ScreeningFacts facts, string expected)
    {
        var finding = facts.Screened().Findings.Single(found => found.Code == code);

        Assert.Equal(expected, $"{finding.Summary} | {finding.Measured} | {finding.Limit}".Replace("|  |", "| |", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [InlineData(124, 78, "124/78 mm Hg")]
    [InlineData(124, null, "systolic 124 mm Hg")]
    [InlineData(null, 78, "diastolic 78 mm Hg")]
    [InlineData(null, null, "")]
    public void A_reading_shows_the_halves_that_were_read(int? systolic, int? diastolic, string expected) =>
        Assert.Equal(expected, new PressureReading(systolic, diastolic).ToString());

    [Fact]
    public void A_referral_says_so_where_the_load_is_capped() =>
        Assert.Equal("Referred: Emergency sign: chest pain", APatient.InRemission.With(Symptom.ChestPain).Screened().LoadCapBecause);

    [Fact]
    public void The_lowest_cap_names_all_its_causes()
    {
        var report = (APatient.Pregnant(28).Pulse(101) with { Phase = Phase.Exacerbation, FirstPrescription = true }).Screened();

        Assert.Equal("phase exacerbation; pregnancy from week 28; Heart rate 101/min (VT-HR-RAISED)", report.LoadCapBecause);
        Assert.Equal("the first two weeks of a plan; pregnancy", (APatient.Pregnant(27) with { FirstPrescription = true }).Screened().LoadCapBecause);
    }
}
