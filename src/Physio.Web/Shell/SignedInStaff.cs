using System.Globalization;
using System.Security.Claims;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Web.Shell;

/// <summary>The member of staff who is signed in, as the cookie says; the cookie is checked against the account every 30 seconds.</summary>
public sealed record SignedInStaff(StaffId StaffId, string DisplayName, ClinicId ClinicId, bool IsAdmin, bool IsTherapist)
{
    public const string ClinicClaim = "physio:clinic";
    public const string NameClaim = "physio:name";

    /// <summary>Unix seconds of the sign-in: the session ends 12 hours later whatever happens.</summary>
    public const string SignedInAtClaim = "physio:signed-in-at";

    /// <summary>Reads a principal; null when it is nobody or not a member of staff.</summary>
    public static SignedInStaff? From(ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var staff)
        && Guid.TryParse(principal.FindFirstValue(ClinicClaim), out var clinic)
            ? new SignedInStaff(
                new StaffId(staff),
                principal.FindFirstValue(NameClaim) ?? "",
                new ClinicId(clinic),
                principal.IsInRole(StaffRoles.Admin),
                principal.IsInRole(StaffRoles.Therapist))
            : null;

    /// <summary>When this principal signed in; null when the cookie does not say.</summary>
    public static DateTimeOffset? SignedInAt(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(SignedInAtClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
