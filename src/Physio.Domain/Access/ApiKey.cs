using Physio.Domain.Clinics;

namespace Physio.Domain.Access;

/// <summary>A clinic's key to the HTTP API. Its secret is shown once; only the SHA-256 is kept.</summary>
public sealed class ApiKey : IBelongToClinic, IVersioned
{
    public const int MaxNameLength = 80;

    private ApiKey()
    {
    }

    public ApiKeyId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }

    /// <summary>What the key is for, in its owner's words.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
    public StaffId CreatedBy { get; private set; }
    public string CreatedByName { get; private set; } = "";
    public DateTimeOffset? RevokedAt { get; private set; }
    public string? RevokedByName { get; private set; }

    /// <summary>Day of the last request; null before the first.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    public long Version { get; private set; }

    public bool IsLive => RevokedAt is null;

    public static ApiKey Create(ClinicId clinic, string name, byte[] secretHash, StaffId by, string byName, DateTimeOffset now) =>
        new() { Id = ApiKeyId.New(), ClinicId = clinic, Name = name, SecretHash = secretHash, CreatedBy = by, CreatedByName = byName, CreatedAt = now };

    public void Revoke(string byName, DateTimeOffset now)
    {
        if (RevokedAt is null)
        {
            (RevokedAt, RevokedByName) = (now, byName);
        }
    }

    public void UsedOn(DateOnly day) => LastUsedOn = day;
}
