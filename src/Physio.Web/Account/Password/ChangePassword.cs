using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Physio.Data.Staff;

namespace Physio.Web.Account.Password;

/// <summary>Changes the own password; every other session of this person ends.</summary>
public sealed class ChangePassword(UserManager<StaffUser> users, StaffSignIn signIn, StaffDiary diary, EndedSessions sessions)
{
    /// <summary>Null when done, otherwise the sentence to show.</summary>
    public async Task<string?> ChangeAsync(ClaimsPrincipal principal, string current, string wanted)
    {
        if (await users.GetUserAsync(principal) is not { } user)
        {
            return AccountTexts.CurrentPasswordWrong;
        }

        if (StaffPasswords.ProblemOf(wanted, user.Email ?? "", user.DisplayName) is { } problem)
        {
            return problem;
        }

        // Guessing the old password from an open window counts like guessing it at the door.
        if (!(await signIn.CheckPasswordSignInAsync(user, current, lockoutOnFailure: true)).Succeeded)
        {
            return AccountTexts.CurrentPasswordWrong;
        }

        var changed = await users.ChangePasswordAsync(user, current, wanted);
        if (!changed.Succeeded)
        {
            return changed.Errors.First().Description;
        }

        sessions.End(user.Id);
        await signIn.SignInAsync(user);
        await diary.WriteAsync(user, StaffDiary.PasswordChanged);
        return null;
    }
}
