using Microsoft.AspNetCore.Identity;
using Physio.Domain.Clinics;

namespace Physio.Data.Staff;

/// <summary>The account of a member of staff: one person, one clinic.</summary>
public sealed class StaffUser : IdentityUser<Guid>
{
    public const int MaxDisplayNameLength = 120;

    public ClinicId ClinicId { get; set; }

    /// <summary>The name patients and colleagues read.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>A disabled account can no longer sign in; its records stay.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public StaffId StaffId => new(Id);
}
