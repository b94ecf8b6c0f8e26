using Microsoft.AspNetCore.Components.Authorization;

namespace Physio.Web.Shell;

/// <summary>Who is signed in, in pages and in circuits alike.</summary>
public sealed class CurrentUser(AuthenticationStateProvider authentication)
{
    /// <summary>Null when nobody is signed in.</summary>
    public async Task<SignedInStaff?> FindAsync() =>
        SignedInStaff.From((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>Names this sign-in: the same in all tabs of a browser, another one after signing in again.</summary>
    public async Task<string> RequireSessionAsync()
    {
        var staff = await RequireAsync();
        var signedInAt = SignedInStaff.SignedInAt((await authentication.GetAuthenticationStateAsync()).User);
        return FormattableString.Invariant($"{staff.StaffId}/{signedInAt?.ToUnixTimeSeconds()}");
    }

    /// <summary>For everything that needs a person: throws when nobody is signed in.</summary>
    public async Task<SignedInStaff> RequireAsync() =>
        await FindAsync() ?? throw new UnauthorizedAccessException("Nobody is signed in.");

    /// <summary>For what only an admin may do, checked again where it happens and not only on the page.</summary>
    public async Task<SignedInStaff> RequireAdminAsync() =>
        await RequireAsync() is { IsAdmin: true } admin ? admin : throw new UnauthorizedAccessException("This needs an admin.");

    /// <summary>For what only a therapist may do, checked again where it happens and not only on the page.</summary>
    public async Task<SignedInStaff> RequireTherapistAsync() =>
        await RequireAsync() is { IsTherapist: true } therapist ? therapist : throw new UnauthorizedAccessException("This needs a therapist.");
}
