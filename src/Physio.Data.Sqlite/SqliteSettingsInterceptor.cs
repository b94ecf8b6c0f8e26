using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Physio.Data.Sqlite;

/// <summary>Settings that SQLite forgets with every connection: writers wait for each other, and what was acknowledged survives a power cut.</summary>
internal sealed class SqliteSettingsInterceptor(int waitSeconds) : DbConnectionInterceptor
{
    private readonly string _settings = FormattableString.Invariant($"PRAGMA busy_timeout={waitSeconds * 1000}; PRAGMA synchronous=FULL;");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Settings(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Settings(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Settings(DbConnection connection)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant with a number
        command.CommandText = _settings;
#pragma warning restore CA2100
        return command;
    }
}
