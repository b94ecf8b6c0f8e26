using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Physio.Data.Sqlite;

internal sealed class SqliteEngine(SqliteConnectionStringBuilder settings) : IDatabaseEngine
{
    private const int MostAttempts = 600;

    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(100);

    public string Name => "Sqlite";

    private bool IsInMemory => settings.Mode == SqliteOpenMode.Memory || settings.DataSource.Length == 0 || settings.DataSource == ":memory:";

    /// <summary>
    /// One process migrates, the others wait for its file lock, which the system releases even when that process is killed.
    /// The lock row that a killed process leaves in the database would block for ever; under the file lock it is nobody's, so it goes.
    /// </summary>
    public async Task MigrateAsync(PhysioDbContext db, CancellationToken cancellationToken)
    {
        if (IsInMemory)
        {
            await db.Database.MigrateAsync(cancellationToken);
            return;
        }

        var file = Path.GetFullPath(settings.DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var mine = await LockAsync(file + ".migrating", cancellationToken);
        if (File.Exists(file))
        {
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellationToken);
        }

        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
    }

    public async Task<IAsyncDisposable> TakeTurnAsync(PhysioDbContext db, CancellationToken cancellationToken) =>
        IsInMemory ? Stream.Null : await LockAsync(Path.GetFullPath(settings.DataSource) + ".starting", cancellationToken);

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                await Task.Delay(AskAgainAfter, cancellationToken);
            }
        }
    }
}
