using Physio.Domain.Clinics;
using Physio.Domain.Patients;

namespace Physio.TestSupport.Builders;

/// <summary>An invented patient: a healthy-looking person of 45 with mat and chair, until told otherwise.</summary>
public sealed class APatient
{
    private string _name = "Maria Muster";
    private DateOnly _birthDate = new(1981, 1, 15);
    private Sex _sex = Sex.F;
    private string _language = "en";
    private IReadOnlyList<Equipment> _equipment = [Equipment.Mat, Equipment.Chair, Equipment.Wall];
    private bool _canGetToFloor = true;

    public static APatient Named(string name) => new() { _name = name };

    public APatient Born(int year, int month, int day)
    {
        _birthDate = new(year, month, day);
        return this;
    }

    public APatient OfSex(Sex sex)
    {
        _sex = sex;
        return this;
    }

    public APatient Reading(string language)
    {
        _language = language;
        return this;
    }

    public APatient WithAtHome(params Equipment[] equipment)
    {
        _equipment = equipment;
        return this;
    }

    public APatient WhoCannotGetToTheFloor()
    {
        _canGetToFloor = false;
        return this;
    }

    public PatientDetails Details() => new(_name, _birthDate, _sex, _language, Phone: "030 1234567", Email: null, _equipment, _canGetToFloor);

    public Patient RegisteredAt(ClinicId clinic, DateTimeOffset now) => Patient.Register(clinic, Details(), now);
}
