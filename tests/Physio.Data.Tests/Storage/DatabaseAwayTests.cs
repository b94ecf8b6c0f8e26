using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Physio.Data.Postgres;
using Physio.Data.Sqlite;
using Physio.Domain.Clinics;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

/// <summary>
/// A database that is away says so in time for a page to tell it within three seconds. Measured alone and warm: building the model
/// on a busy test machine is not what is promised here.
/// </summary>
[Collection(typeof(AloneCollection))]
public class DatabaseAwayTests
{
    private static readonly TimeSpan Promise = TimeSpan.FromSeconds(3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task S33_a_server_that_accepts_but_never_answers_is_given_up()
    {
        using var hole = new TcpListener(IPAddress.Loopback, 0);
        hole.Start();

        await FailsInTimeAsync<NpgsqlException>(Postgres(((IPEndPoint)hole.LocalEndpoint).Port));
    }

    [Fact]
    public async Task S33_a_server_that_refuses_is_given_up()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        await FailsInTimeAsync<NpgsqlException>(Postgres(port));
    }

    [Fact]
    public async Task S33_a_file_that_somebody_else_has_locked_is_given_up()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, Cancellation);
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync(Cancellation);
        await using var locked = other.BeginTransaction(deferred: false);
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        await using var services = new ServiceCollection().AddPhysioSqlite($"Data Source={file};Pooling=False").BuildServiceProvider();

        await FailsInTimeAsync<SqliteException>(services, async db =>
        {
            db.Add(Clinic.Found("Praxis", "030", "112", TestDatabase.Start));
            await db.SaveChangesAsync(Cancellation);
        });
    }

    [Fact]
    public void The_operators_own_timeouts_win()
    {
        using var services = new ServiceCollection().AddPhysioPostgres("Host=db;Timeout=7;Command Timeout=9").BuildServiceProvider();
        using var db = services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContext();

        var settings = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());

        Assert.Equal((7, 9, 500), (settings.Timeout, settings.CommandTimeout, settings.CancellationTimeout));
    }

    private static ServiceProvider Postgres(int port) =>
        new ServiceCollection().AddPhysioPostgres(FormattableString.Invariant($"Host=127.0.0.1;Port={port};Username=physio;Password=x")).BuildServiceProvider();

    private static async Task FailsInTimeAsync<TFailure>(ServiceProvider services)
        where TFailure : Exception
    {
        await using (services)
        {
            await FailsInTimeAsync<TFailure>(services, db => db.Clinics.ToListAsync(Cancellation));
        }
    }

    private static async Task FailsInTimeAsync<TFailure>(IServiceProvider services, Func<PhysioDbContext, Task> work)
        where TFailure : Exception
    {
        var contexts = services.GetRequiredService<IDbContextFactory<PhysioDbContext>>();
        await using var warmUp = await contexts.CreateDbContextAsync(Cancellation);
        await Record.ExceptionAsync(() => work(warmUp));
        await using var db = await contexts.CreateDbContextAsync(Cancellation);
        var started = Stopwatch.GetTimestamp();

        var failure = await Record.ExceptionAsync(() => work(db));

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Promise);
        Assert.NotNull(Causes(failure).OfType<TFailure>().FirstOrDefault());
    }

    private static IEnumerable<Exception> Causes(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            yield return failure;
        }
    }
}
