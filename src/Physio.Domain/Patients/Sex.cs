namespace Physio.Domain.Patients;

/// <summary>Sex as recorded for the patient (API: F, M, X).</summary>
public enum Sex
{
    F,
    M,
    X,
}
