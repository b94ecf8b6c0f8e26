using Microsoft.EntityFrameworkCore;

namespace Physio.Data.Postgres;

internal sealed class PostgresEngine : IDatabaseEngine
{
    public string Name => "Postgres";

    /// <summary>PostgreSQL's own lock lets one instance migrate while the others wait.</summary>
    public Task MigrateAsync(PhysioDbContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);

    /// <summary>A lock of this connection: the server releases it even when the process that holds it is killed.</summary>
    public async Task<IAsyncDisposable> TakeTurnAsync(PhysioDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_lock(hashtext('physio-start'));", cancellationToken);
        return new Turn(db);
    }

    private sealed class Turn(PhysioDbContext db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_unlock(hashtext('physio-start'));");
            await db.Database.CloseConnectionAsync();
        }
    }
}
