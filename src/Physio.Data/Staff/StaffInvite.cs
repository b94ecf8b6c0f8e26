using Physio.Domain.Clinics;

namespace Physio.Data.Staff;

/// <summary>A one-time invitation to join a clinic's staff. Only the hash of its secret is kept.</summary>
public sealed class StaffInvite : IBelongToClinic
{
    public const int ValidHours = 24;
    public const int MaxEmailLength = 256;
    public const int MaxRolesLength = 100;

    public Guid Id { get; init; }
    public ClinicId ClinicId { get; init; }
    public string Email { get; init; } = "";
    public string DisplayName { get; init; } = "";

    /// <summary>Roles separated by a blank.</summary>
    public string Roles { get; init; } = "";

    public byte[] SecretHash { get; init; } = [];
    public DateTimeOffset CreatedAt { get; init; }
    public string CreatedByName { get; init; } = "";
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
