using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Physio.Data.Postgres;

internal sealed class PostgresEngine : IDatabaseEngine
{
    private const string Migrating = "physio-migrate";
    private const string Starting = "physio-start";

    public string Name => "Postgres";

    /// <summary>
    /// One instance migrates while the others wait. The migrator's own lock ends with each migration, so that with several of them two
    /// instances would meet in the second; ours is held over all.
    /// </summary>
    public async Task MigrateAsync(PhysioDbContext db, CancellationToken cancellationToken)
    {
        await CreateAsync(db.GetService<IRelationalDatabaseCreator>(), cancellationToken);
        await using var mine = await LockAsync(db, Migrating, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    public Task<IAsyncDisposable> TakeTurnAsync(PhysioDbContext db, CancellationToken cancellationToken) => LockAsync(db, Starting, cancellationToken);

    private static async Task CreateAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        try
        {
            if (!await creator.ExistsAsync(cancellationToken))
            {
                await creator.CreateAsync(cancellationToken);
            }
        }
        catch (PostgresException taken) when (taken.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance was faster: the database is there.
        }
    }

    /// <summary>A lock of this connection: the server releases it even when the process that holds it is killed.</summary>
    private static async Task<IAsyncDisposable> LockAsync(PhysioDbContext db, string name, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock(hashtext({name}));", cancellationToken);
        return new Turn(db, name);
    }

    private sealed class Turn(PhysioDbContext db, string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock(hashtext({name}));");
            await db.Database.CloseConnectionAsync();
        }
    }
}
