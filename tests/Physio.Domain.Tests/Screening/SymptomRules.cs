using Physio.Domain.Assessments;
using Physio.Domain.Codes;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 2.1 and decisions 7: each symptom alone.</summary>
public class SymptomRules
{
    [Theory]
    [InlineData(Symptom.FeverFeeling, "hold SY-SYSTEMIC")]
    [InlineData(Symptom.Chills, "hold SY-SYSTEMIC")]
    [InlineData(Symptom.ColdSweat, "hold SY-SYSTEMIC")]
    [InlineData(Symptom.GeneralMalaise, "hold SY-SYSTEMIC")]
    [InlineData(Symptom.ChestPain, "refer emergency SY-EMERGENCY")]
    [InlineData(Symptom.DyspnoeaAtRest, "refer emergency SY-EMERGENCY")]
    [InlineData(Symptom.Syncope, "refer emergency SY-EMERGENCY")]
    [InlineData(Symptom.Dizziness, "hold SY-DIZZY")]
    [InlineData(Symptom.Lightheadedness, "hold SY-DIZZY")]
    [InlineData(Symptom.BlurredVision, "hold SY-DIZZY")]
    [InlineData(Symptom.Faintness, "hold SY-DIZZY")]
    [InlineData(Symptom.Palpitations, "hold SY-DIZZY")]
    [InlineData(Symptom.SevereHeadache, "refer sameday SY-NEURO")]
    [InlineData(Symptom.VisualDisturbance, "refer sameday SY-NEURO")]
    [InlineData(Symptom.Confusion, "refer sameday SY-NEURO")]
    [InlineData(Symptom.NewNeuroDeficit, "refer sameday SY-NEURO")]
    [InlineData(Symptom.Dysuria, "refer soon SY-URINARY")]
    [InlineData(Symptom.FlankPain, "refer soon SY-URINARY")]
    [InlineData(Symptom.BloodInUrine, "refer soon SY-URINARY")]
    [InlineData(Symptom.UnableToTransferUnaided, "hold PN-ATTACK")]
    public void A_symptom_alone(Symptom symptom, string expected) => APatient.InRemission.With(symptom).Screened().IsDecided(expected);

    [Fact]
    public void Every_symptom_stops_exercise() =>
        Assert.All(Slug.All<Symptom>(), symptom => Assert.False(APatient.InRemission.With(symptom).Screened().PrescriptionAllowed));

    [Fact]
    public void Urinary_symptoms_with_fever_refer_the_same_day()
    {
        APatient.InRemission.With(Symptom.FlankPain).Temperature(38.0m).Screened().IsDecided("refer sameday SY-URINARY VT-TEMP-HIGH");
        APatient.InRemission.With(Symptom.FlankPain).Temperature(37.9m).Screened().IsDecided("refer soon SY-URINARY VT-TEMP-RAISED");
        APatient.InRemission.With(Symptom.Dysuria, Symptom.FeverFeeling).Screened().IsDecided("refer sameday SY-URINARY SY-SYSTEMIC");
    }

    [Fact]
    public void All_findings_are_kept_the_most_severe_first() =>
        APatient.InRemission.With(Symptom.GeneralMalaise, Symptom.ChestPain, Symptom.Dysuria).Temperature(37.6m).With(RedFlag.NightPainUnrelieved).Screened()
            .IsDecided("refer emergency SY-EMERGENCY SY-URINARY SY-SYSTEMIC RF-CANCER VT-TEMP-RAISED");
}
