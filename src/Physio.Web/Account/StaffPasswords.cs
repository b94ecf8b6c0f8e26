using Microsoft.AspNetCore.Identity;
using Physio.Data.Staff;

namespace Physio.Web.Account;

/// <summary>
/// Long rather than odd: 15 to 128 characters of any kind, but not one everybody tries, the own name or address, or the same few characters again and again.
/// Source: security goal S14.
/// </summary>
public sealed class StaffPasswords : IPasswordValidator<StaffUser>
{
    public const int MinLength = 15;
    public const int MaxLength = 128;

    /// <summary>PBKDF2 with SHA-512.</summary>
    public const int HashRounds = 210_000;

    private const int FewestDifferentCharacters = 5;

    private static readonly string[] Everyones =
    [
        "password", "passwort", "passw0rd", "qwertyuiop", "qwertzuiop", "qwerty", "qwertz", "asdfghjkl", "zxcvbnm", "yxcvbnm", "iloveyou", "letmein", "welcome",
        "admin", "administrator", "changeme", "secret", "physio", "physiotherapy", "therapist", "clinic", "abcdefghijklmnopqrstuvwxyz", "correcthorsebatterystaple",
        "trustno1", "monkey", "dragon", "football", "sunshine", "princess", "login", "default", "master", "summer", "winter", "spring", "autumn", "hello", "test",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password) =>
        Task.FromResult(ProblemOf(password ?? "", user.Email ?? "", user.DisplayName) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    /// <summary>Null when the password will do, otherwise the sentence to show.</summary>
    public static string? ProblemOf(string password, string email, string displayName) =>
        password.Length < MinLength || password.Length > MaxLength ? AccountTexts.PasswordLength
        : IsWorn(password, [.. Everyones, .. Words(email), .. Words(displayName)]) ? AccountTexts.PasswordWorn
        : null;

    /// <summary>What is left without well-known words, digits and signs is too little to guess at.</summary>
    private static bool IsWorn(string password, IEnumerable<string> words)
    {
        var rest = password.ToLowerInvariant();
        if (rest.Distinct().Count() < FewestDifferentCharacters)
        {
            return true;
        }

        rest = words.OrderByDescending(word => word.Length).Aggregate(rest, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return rest.Count(char.IsLetter) + rest.Where(c => !char.IsLetter(c)).Distinct().Count() / 4 < FewestDifferentCharacters;
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2);
}
