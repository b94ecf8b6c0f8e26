using Microsoft.EntityFrameworkCore;
using Npgsql;
using Physio.Data;
using Physio.Data.Postgres;

namespace Physio.TestSupport.Databases;

/// <summary>One PostgreSQL database: a copy of the migrated template, dropped after the test.</summary>
internal sealed class PostgresDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);

    private readonly PostgresServer _server;
    private readonly string _name;

    private PostgresDatabase(PostgresServer server, string name)
        : base(Engine.Postgres, server.ConnectionStringOf(name), (services, connection) => services.AddPhysioPostgres(connection))
    {
        _server = server;
        _name = name;
    }

    public static async Task<TestDatabase> EmptyAsync(CancellationToken cancellationToken) => await NewAsync(template: null, cancellationToken);

    public static async Task<TestDatabase> MigratedAsync(CancellationToken cancellationToken)
    {
        await PostgresServer.RequireAsync();
        return await NewAsync(await Template.Value.WaitAsync(cancellationToken), cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await CloseConnectionsAsync();
        await base.DisposeAsync();
        await _server.ExecuteAsync($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
    }

    private static async Task<PostgresDatabase> NewAsync(string? template, CancellationToken cancellationToken)
    {
        var server = await PostgresServer.RequireAsync();
        var name = $"physio_{Guid.NewGuid():N}";
        await OneCopyAtATime.WaitAsync(cancellationToken);
        try
        {
            var copy = template is null ? "" : $" TEMPLATE \"{template}\" STRATEGY file_copy";
            await server.ExecuteAsync($"CREATE DATABASE \"{name}\"{copy}", cancellationToken);
        }
        finally
        {
            OneCopyAtATime.Release();
        }

        return new PostgresDatabase(server, name);
    }

    private static async Task<string> MigrateTemplateAsync()
    {
        var template = await NewAsync(template: null, CancellationToken.None);
        await PhysioDatabase.MigrateAsync(template.Services);

        // A database can be copied only while nobody is connected to it.
        await template.CloseConnectionsAsync();
        template._server.DropAtExit(template._name);
        return template._name;
    }

    private async Task CloseConnectionsAsync()
    {
        await using var db = Open();
        NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
    }
}
