using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Physio.Data.Staff;

namespace Physio.Web.Account;

/// <summary>Costs as much time as checking a real password, so that an unknown name does not answer faster than a known one.</summary>
public sealed class NobodysPassword
{
    private readonly PasswordHasher<StaffUser> hasher;
    private readonly StaffUser nobody = new();
    private readonly string hash;

    public NobodysPassword(IOptions<PasswordHasherOptions> options)
    {
        hasher = new PasswordHasher<StaffUser>(options);
        hash = hasher.HashPassword(nobody, Guid.NewGuid().ToString());
    }

    public void Verify(string password) =>
        hasher.VerifyHashedPassword(nobody, hash, password.Length > StaffPasswords.MaxLength ? "" : password);
}
