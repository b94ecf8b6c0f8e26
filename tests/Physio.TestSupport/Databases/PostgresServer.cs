using Npgsql;

namespace Physio.TestSupport.Databases;

/// <summary>
/// The PostgreSQL server of a test run, one a process: the one named by PHYSIO_TEST_POSTGRES, else a container where a Docker engine answers,
/// else a throw-away cluster made from the local PostgreSQL binaries.
/// </summary>
public sealed class PostgresServer
{
    /// <summary>Connection string of a server on which databases may be created.</summary>
    public const string Variable = "PHYSIO_TEST_POSTGRES";

    private static readonly Lazy<Task<PostgresServer?>> Running = new(FindAsync);

    private readonly string _connectionString;

    private PostgresServer(string connectionString, Action? stop)
    {
        _connectionString = connectionString;
        Stop = stop;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop?.Invoke();
    }

    private Action? Stop { get; set; }

    /// <summary>The server; without one the test is skipped, and fails where CI=true, because there nothing may go untested in silence.</summary>
    public static async Task<PostgresServer> RequireAsync()
    {
        if (await Running.Value is { } server)
        {
            return server;
        }

        const string reason = $"PostgreSQL is missing: set {Variable}, start Docker, or install it (Debian: apt-get install postgresql).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new InvalidOperationException(reason);
        }

        Assert.Skip(reason);
        throw new InvalidOperationException(reason);
    }

    /// <summary>Waits patiently: a busy test machine is not a database that is away.</summary>
    public string ConnectionStringOf(string database) =>
        new NpgsqlConnectionStringBuilder(_connectionString) { Database = database, Timeout = 15, CommandTimeout = 60, MaxPoolSize = 20 }.ConnectionString;

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken = default)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Removes a database when the tests end, on a server that stays.</summary>
    internal void DropAtExit(string database)
    {
        if (Stop is null)
        {
            Stop = () => ExecuteAsync($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)").GetAwaiter().GetResult();
        }
    }

    private static async Task<PostgresServer?> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return new(given, stop: null);
        }

        if (await PostgresContainer.TryStartAsync() is { } container)
        {
            return new(container.ConnectionString, container.Stop);
        }

        return await PostgresCluster.TryStartAsync() is { } cluster ? new(cluster.ConnectionString, cluster.Stop) : null;
    }
}
