using Physio.Domain.Assessments;
using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Tests.Features.Assessments.AssessPatient;

/// <summary>Fills the form as a therapist would.</summary>
internal static class FilledForms
{
    /// <summary>Non-specific low back pain in remission, good values, every question answered with no.</summary>
    public static AssessPatientForm InRemission(this AssessPatientForm form)
    {
        form.Diagnoses.Clear();
        form.Diagnoses.Add(Diagnosis.Nslbp);
        form.Phase = Phase.Remission;
        form.PainAtRest = 2;
        form.Pregnant = false;
        form.Vitals.Temperature.Type("36.6");
        form.Vitals.Pressure.TypeSystolic("122/78");
        form.Vitals.HeartRate.Type("68");
        form.Vitals.OxygenSaturation.Type("98");
        form.Vitals.RespiratoryRate.Type("14");
        form.Answers.NoneOf(form.Questions);
        return form;
    }

    public static AssessPatientForm With(this AssessPatientForm form, Action<AssessPatientForm> change)
    {
        change(form);
        return form;
    }
}
