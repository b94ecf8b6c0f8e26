namespace Physio.Domain.Clinics;

/// <summary>Identifies a clinic.</summary>
public readonly record struct ClinicId(Guid Value)
{
    public static ClinicId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
