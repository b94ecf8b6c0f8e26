namespace Physio.Domain.Clinics;

/// <summary>A clinic: what patients see of it and which threshold policy it screens by.</summary>
public sealed class Clinic : IVersioned
{
    public const int MaxNameLength = 120;
    public const int MaxPhoneLength = 40;
    public const int MaxPolicyNameLength = 60;
    public const string DefaultEmergencyNumber = "112";

    private Clinic()
    {
    }

    public ClinicId Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Phone { get; private set; } = "";

    /// <summary>Number the patient page names with emergency signs.</summary>
    public string EmergencyNumber { get; private set; } = DefaultEmergencyNumber;

    /// <summary>Name of the threshold policy in force.</summary>
    public string PolicyName { get; private set; } = "default";

    /// <summary>Grows with every publication and retirement in the clinic's catalog; an issued plan names it.</summary>
    public int CatalogVersion { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public long Version { get; private set; }

    public static Clinic Found(string name, string phone, string emergencyNumber, DateTimeOffset now) =>
        new() { Id = ClinicId.New(), Name = name, Phone = phone, EmergencyNumber = emergencyNumber, CreatedAt = now };

    public void Describe(string name, string phone, string emergencyNumber)
    {
        Name = name;
        Phone = phone;
        EmergencyNumber = emergencyNumber;
    }

    public void ScreenBy(string policyName) => PolicyName = policyName;

    /// <summary>An exercise was published or retired.</summary>
    public void CatalogChanged() => CatalogVersion++;
}
