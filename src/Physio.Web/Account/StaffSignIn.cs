using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Physio.Data.Staff;
using Physio.Web.Shell;
using Physio.Web.Shell.Start;

namespace Physio.Web.Account;

/// <summary>Signs staff in and out. Unknown, disabled and locked accounts cost the same time and get the same words as a wrong password.</summary>
public sealed class StaffSignIn(
    UserManager<StaffUser> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<StaffUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<StaffUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<StaffUser> confirmation,
    NobodysPassword nobody,
    StaffDiary diary,
    EndedSessions sessions,
    DemoMode demo,
    TimeProvider clock)
    : SignInManager<StaffUser>(users, http, claims, options, logger, schemes, confirmation)
{
    /// <summary>Signs in with a password; null when that was refused, for whatever reason.</summary>
    public async Task<StaffUser?> TrySignInAsync(string email, string password)
    {
        var user = await UserManager.FindByEmailAsync(email);
        if (user is null || password.Length > StaffPasswords.MaxLength || !await CanSignInAsync(user) || await UserManager.IsLockedOutAsync(user))
        {
            nobody.Verify(password);
            return null;
        }

        if (!(await CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded)
        {
            return null;
        }

        await SignInAsync(user);
        await diary.WriteAsync(user, StaffDiary.SignedIn);
        return user;
    }

    /// <summary>Starts a session that remembers when it began.</summary>
    public Task SignInAsync(StaffUser user) =>
        SignInWithClaimsAsync(
            user,
            isPersistent: false,
            [new Claim(SignedInStaff.SignedInAtClaim, clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))]);

    /// <summary>Ends this session and every other one of this person: a new stamp makes old cookies and circuits worthless.</summary>
    public async Task SignOutEverywhereAsync(ClaimsPrincipal principal)
    {
        if (await UserManager.GetUserAsync(principal) is { } user)
        {
            await UserManager.UpdateSecurityStampAsync(user);

            // After the answer: the page that signs out leaves by itself, only the other ones have to be told.
            Context.Response.OnCompleted(() =>
            {
                sessions.End(user.Id);
                return Task.CompletedTask;
            });
            await diary.WriteAsync(user, StaffDiary.SignedOut);
        }

        await SignOutAsync();
    }

    public override async Task<bool> CanSignInAsync(StaffUser user) => MaySignIn(user) && await base.CanSignInAsync(user);

    public override async Task<bool> ValidateSecurityStampAsync(StaffUser? user, string? securityStamp) =>
        user is not null && MaySignIn(user) && await base.ValidateSecurityStampAsync(user, securityStamp);

    private bool MaySignIn(StaffUser user) => user.DisabledAt is null && !demo.Hides(user);
}
