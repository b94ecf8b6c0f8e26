using Physio.Domain.Assessments;
using Physio.Domain.Measures;
using Physio.Domain.Patients;

namespace Physio.Domain.Bench;

/// <summary>
/// Makes the facts of a virtual patient so that nothing but the axes of the grid decides: pain that fits the phase, every question answered
/// with no, and the release that a state needs. A flare and the subacute state are seen as a first plan, the others as one that goes on.
/// </summary>
internal static class VirtualFacts
{
    private const int WeeksAfterSurgery = 16;
    private const int HoursAfterAttack = 48;

    public static ScreeningFacts Of(BenchCase patient) => new()
    {
        Age = AgeOf(patient),
        Sex = patient.Diagnosis is Diagnosis.Prostatitis ? Sex.M : Sex.F,
        Vitals = patient.Vitals.Vitals,
        Symptoms = patient.Vitals.Symptoms,
        Diagnoses = [patient.Diagnosis],
        Phase = patient.Phase,
        PainAtRest = new PainScore(PainIn(patient.Phase)),
        Pregnancy = patient.Pregnancy,
        Setting = patient.Surroundings.Setting,
        Equipment = patient.Surroundings.Equipment,
        FirstPrescription = patient.Phase is Phase.Attack or Phase.Acute or Phase.Exacerbation or Phase.Subacute,
        WeeksSinceSurgery = patient.Diagnosis is Diagnosis.PostLumbarSurgery ? WeeksAfterSurgery : null,
        MedicalRelease = patient.Phase is Phase.Rehabilitation || patient.Diagnosis is Diagnosis.PostLumbarSurgery or Diagnosis.OsteoporoticFracture,
        HoursSinceEasing = patient.Phase is Phase.Acute ? HoursAfterAttack : null,
    };

    private static int AgeOf(BenchCase patient) => patient switch
    {
        { Pregnancy: not null } => 30,
        { Diagnosis: Diagnosis.Osteoporosis or Diagnosis.OsteoporoticFracture or Diagnosis.SpinalStenosis } => 66,
        _ => 45,
    };

    private static int PainIn(Phase phase) => phase switch
    {
        Phase.Attack => 8,
        Phase.Exacerbation => 6,
        Phase.Acute => 5,
        Phase.Subacute => 4,
        _ => 2,
    };
}
