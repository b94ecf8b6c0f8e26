using Microsoft.EntityFrameworkCore;

namespace Physio.Data.Postgres;

internal sealed class PostgresEngine : IDatabaseEngine
{
    public string Name => "Postgres";

    /// <summary>PostgreSQL's own lock lets one instance migrate while the others wait.</summary>
    public Task MigrateAsync(PhysioDbContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);
}
