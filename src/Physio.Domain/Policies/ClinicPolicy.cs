using Physio.Domain.Clinics;

namespace Physio.Domain.Policies;

/// <summary>
/// One version of a clinic's own threshold policy. Approved by a second person it never changes again; reports keep the name and number of
/// the version that decided.
/// </summary>
public sealed class ClinicPolicy : IBelongToClinic, IVersioned
{
    private ClinicPolicy()
    {
    }

    public ClinicPolicyId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>1, 2, 3 … within the name.</summary>
    public int Number { get; private set; }

    public PolicyState State { get; private set; }
    public PolicyContent Content { get; private set; } = null!;
    public StaffId WrittenBy { get; private set; }
    public string WrittenByName { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }
    public StaffId? ApprovedBy { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public long Version { get; private set; }

    public static ClinicPolicy Draft(ClinicId clinic, string name, int number, PolicyContent content, StaffId by, string byName, DateTimeOffset now) =>
        new()
        {
            Id = ClinicPolicyId.New(),
            ClinicId = clinic,
            Name = name,
            Number = number,
            Content = content,
            WrittenBy = by,
            WrittenByName = byName,
            WrittenAt = now,
        };
}
