namespace Physio.Domain.Clinics;

/// <summary>Identifies a member of staff.</summary>
public readonly record struct StaffId(Guid Value)
{
    public static StaffId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
