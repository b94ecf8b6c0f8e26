namespace Physio.Domain.Patients;

/// <summary>What staff write about a patient: the values of the patient form.</summary>
public sealed record PatientDetails(
    string Name,
    DateOnly BirthDate,
    Sex Sex,
    string Language,
    string? Phone,
    string? Email,
    IReadOnlyList<Equipment> Equipment,
    bool CanGetToFloor);
