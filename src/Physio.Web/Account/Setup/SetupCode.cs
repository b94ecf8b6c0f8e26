using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Web.Shell.Start;

namespace Physio.Web.Account.Setup;

/// <summary>
/// The one-time code with which the first admin is made. It lives in memory only: each start of an installation without staff logs a new one.
/// </summary>
public sealed class SetupCode(IDbContextFactory<PhysioDbContext> contexts, DemoMode demo) : IDisposable
{
    /// <summary>Wrong codes until the door stays shut; a restart opens it again with a new code.</summary>
    public const int MaxWrongTries = 20;

    // No letters or digits that look alike when copied from a log.
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 5;

    private readonly SemaphoreSlim door = new(1, 1);
    private string? code;
    private int wrongTries;

    /// <summary>The code to log, or null when there is staff already.</summary>
    public async Task<string?> IssueAsync(CancellationToken cancellationToken) =>
        code = await IsOpenAsync(cancellationToken)
            ? string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)))
            : null;

    /// <summary>Whether the first admin is still missing and a code was issued for making one.</summary>
    public async Task<bool> IsWaitingAsync(CancellationToken cancellationToken) => code is not null && await IsOpenAsync(cancellationToken);

    /// <summary>Runs the work for one right code; nobody else gets in at the same time, and the code dies when the work is done.</summary>
    public async Task<CodeAnswer> UseAsync(string entered, Func<Task<bool>> work, CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            if (wrongTries >= MaxWrongTries)
            {
                return CodeAnswer.TooManyTries;
            }

            if (code is null || !IsRight(entered))
            {
                wrongTries++;
                return CodeAnswer.Wrong;
            }

            if (await work())
            {
                code = null;
            }

            return CodeAnswer.Right;
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose() => door.Dispose();

    private bool IsRight(string entered) => CryptographicOperations.FixedTimeEquals(Plain(entered), Plain(code!));

    private static byte[] Plain(string text) => Encoding.UTF8.GetBytes(text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant());

    private async Task<bool> IsOpenAsync(CancellationToken cancellationToken)
    {
        var hidden = demo.HiddenEmails;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.Users.AnyAsync(user => !hidden.Contains(user.Email!), cancellationToken);
    }
}

public enum CodeAnswer
{
    Right,
    Wrong,
    TooManyTries,
}
