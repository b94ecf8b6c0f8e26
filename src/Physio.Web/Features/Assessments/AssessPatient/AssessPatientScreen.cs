using Physio.Domain.Assessments;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>What the assessment page starts from.</summary>
/// <param name="Patient">From the patient's record.</param>
/// <param name="Archived">Archived patients are not assessed.</param>
/// <param name="Policy">The clinic's limits.</param>
/// <param name="EmergencyNumber">The clinic's.</param>
/// <param name="HasPlan">A plan was issued before.</param>
/// <param name="RecentDiagnoses">Used lately in this clinic, latest first.</param>
/// <param name="LastAt">When the patient was last assessed, if ever.</param>
/// <param name="LastFacts">The facts of then.</param>
/// <param name="BaselineReadings">Resting systolic pressures of the last 90 days, latest last.</param>
public sealed record AssessPatientScreen(
    AssessedPatient Patient,
    bool Archived,
    ThresholdPolicy Policy,
    string EmergencyNumber,
    bool HasPlan,
    IReadOnlyList<Diagnosis> RecentDiagnoses,
    DateTimeOffset? LastAt,
    ScreeningFacts? LastFacts,
    IReadOnlyList<int> BaselineReadings)
{
    /// <summary>
    /// A new form. What lasts (diagnoses, phase, medicines, restrictions) is taken over from the last assessment to be looked at again;
    /// vital signs, pain and today's answers never are, nor reasons that were given for one day.
    /// </summary>
    public AssessPatientForm NewForm()
    {
        var form = new AssessPatientForm(Patient)
        {
            FirstPrescription = !HasPlan,
            BaselineReadings = BaselineReadings,
            LastVitals = LastFacts?.Vitals ?? VitalSigns.NotMeasured,
        };
        if (LastFacts is { } last)
        {
            form.Diagnoses.AddRange(last.Diagnoses);
            form.Phase = last.Phase;
            form.Setting = last.Setting;
            form.BetaBlocker = last.BetaBlocker;
            form.ChronicLungTarget = last.ChronicLungTarget;
            form.DirectionalPreference = last.DirectionalPreference;
            form.Fusion = last.Fusion;
            form.AddedRestrictions.UnionWith(last.AddedRestrictions);
            form.LiftedRestrictions.AddRange(last.LiftedRestrictions);
        }

        return form;
    }
}
