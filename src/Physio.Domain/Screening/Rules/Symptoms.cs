using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Symptoms of today. Source: clinical rules 2.1, decisions 7.</summary>
internal static class Symptoms
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("SY-EMERGENCY", "Chest pain, breathlessness at rest or fainting", Severity.Refer, Urgency.Emergency, "G",
            "Call emergency services. Do not leave the patient alone.", PatientWords.Emergency, e => e.Reports(SymptomSets.Emergency, "Emergency sign")),
        new("SY-NEURO", "Severe headache, visual disturbance, confusion or new neurological deficit, with a very high pressure", Severity.Refer, Urgency.Emergency, "G",
            "Call emergency services.", PatientWords.Emergency,
            e => When(BloodPressureHigh.IsCrisis(e) && e.HasAny(SymptomSets.Neurological), () => new(
                $"With a blood pressure of {Words.Short(e.Pressure!.Value)}: {Words.Of(e.Present(SymptomSets.Neurological))}", e.Pressure.ToString(),
                $"{Words.Pair(e.Policy.SystolicCrisisFrom, e.Policy.DiastolicCrisisFrom)} or more"))),
        new("SY-NEURO", "Severe headache, visual disturbance, confusion or new neurological deficit", Severity.Refer, Urgency.SameDay, "G",
            "Have a doctor see the patient today.", PatientWords.SameDay, e => e.Reports(SymptomSets.Neurological, "Neurological sign")),
        new("SY-URINARY", "Urinary symptoms or flank pain with fever", Severity.Refer, Urgency.SameDay, "PYELO",
            "A kidney infection is possible: have a doctor see the patient today.", PatientWords.SameDay,
            e => When(e.Fever && e.HasAny(SymptomSets.Urinary), () => FamilyOfFlags.WithFever(e, $"With fever: {Words.Of(e.Present(SymptomSets.Urinary))}"))),
        new("SY-URINARY", "Urinary symptoms or flank pain", Severity.Refer, Urgency.Soon, "PYELO",
            "The cause may not be the back: refer to a doctor in the next days.", PatientWords.Soon, e => e.Reports(SymptomSets.Urinary, "Urinary sign")),
        new("SY-SYSTEMIC", "Feverish, chills, cold sweat or generally ill", Severity.Hold, null, "SEED; BMJO; FEB1",
            "No exercise today. Measure the temperature and look for an infection.", PatientWords.Unwell, e => e.Reports(SymptomSets.Systemic, "Signs of illness")),
        new("SY-DIZZY", "Dizziness, lightheadedness, blurred vision, faintness or palpitations", Severity.Hold, null, "G",
            "Find the cause before exercise: pressure lying and standing, pulse, medicines.", PatientWords.Unwell, e => e.Reports(SymptomSets.Dizzy, "Not explained")),
    ];
}
