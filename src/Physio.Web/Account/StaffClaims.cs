using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Physio.Data.Staff;
using Physio.Web.Shell;

namespace Physio.Web.Account;

/// <summary>Puts clinic and name beside the roles into the cookie.</summary>
public sealed class StaffClaims(UserManager<StaffUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(SignedInStaff.ClinicClaim, user.ClinicId.ToString()));
        identity.AddClaim(new Claim(SignedInStaff.NameClaim, user.DisplayName));
        return identity;
    }
}
