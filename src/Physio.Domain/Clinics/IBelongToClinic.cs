namespace Physio.Domain.Clinics;

/// <summary>A record that only its own clinic may see.</summary>
public interface IBelongToClinic
{
    ClinicId ClinicId { get; }
}
