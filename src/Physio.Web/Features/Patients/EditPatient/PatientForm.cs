using Physio.Domain.Patients;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>What stands in the patient form, for a new patient and for a change alike.</summary>
public sealed class PatientForm
{
    /// <summary>Made when the form is opened: however often a new patient is saved, it is this one.</summary>
    public PatientId Id { get; init; } = PatientId.New();

    /// <summary>The version the changes are based on; null for a new patient.</summary>
    public long? SeenVersion { get; set; }

    public string Name { get; set; } = "";
    public string BirthDate { get; set; } = "";
    public Sex? Sex { get; set; }
    public string Language { get; set; } = "en";
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";
    public HashSet<Equipment> Equipment { get; init; } = [Domain.Patients.Equipment.Mat, Domain.Patients.Equipment.Wall];
    public bool CanGetToFloor { get; set; } = true;

    /// <summary>Patients that staff looked at and declared to be somebody else.</summary>
    public HashSet<PatientId> OtherPeople { get; } = [];

    public static PatientForm Of(Patient patient) => new()
    {
        Id = patient.Id,
        SeenVersion = patient.Version,
        Name = patient.Name,
        BirthDate = BirthDateText.Write(patient.BirthDate),
        Sex = patient.Sex,
        Language = patient.Language,
        Phone = patient.Phone ?? "",
        Email = patient.Email ?? "",
        Equipment = [.. patient.Equipment],
        CanGetToFloor = patient.CanGetToFloor,
    };

    /// <summary>The values to store; call it only on a valid form.</summary>
    public PatientDetails ToDetails() => new(
        Name.Trim(),
        BirthDateText.TryRead(BirthDate, out var day) ? day : throw new InvalidOperationException("The birth date was not checked."),
        Sex ?? throw new InvalidOperationException("The sex was not checked."),
        Language,
        Optional(Phone),
        Optional(Email),
        [.. Equipment.Order()],
        CanGetToFloor);

    private static string? Optional(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
