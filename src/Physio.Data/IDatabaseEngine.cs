namespace Physio.Data;

/// <summary>What differs between the engines outside of queries.</summary>
public interface IDatabaseEngine
{
    /// <summary>Name as in the configuration: "Sqlite" or "Postgres".</summary>
    string Name { get; }

    /// <summary>Brings the schema up to date; safe when several instances start at once.</summary>
    Task MigrateAsync(PhysioDbContext db, CancellationToken cancellationToken);

    /// <summary>Waits until no other instance prepares this database; the turn ends with the answer, or with the process.</summary>
    Task<IAsyncDisposable> TakeTurnAsync(PhysioDbContext db, CancellationToken cancellationToken);
}
