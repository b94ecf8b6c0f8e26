using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.TestSupport.Databases;

namespace Physio.Data.Tests.Storage;

public abstract class SchemaTests(Engine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine, Cancellation);
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task An_empty_database_is_migrated_once_and_again_without_change()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine, Cancellation);

        await PhysioDatabase.MigrateAsync(database.Services, Cancellation);
        await PhysioDatabase.MigrateAsync(database.Services, Cancellation);

        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
        Assert.Equal(0, await db.Patients.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Four_instances_may_start_at_once()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine, Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PhysioDatabase.MigrateAsync(database.Services, Cancellation), Cancellation)));

        await using var db = database.Open();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task Instances_that_start_together_prepare_the_database_one_after_the_other()
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        var first = await PhysioDatabase.TakeTurnAsync(database.Services, Cancellation);

        var second = PhysioDatabase.TakeTurnAsync(database.Services, Cancellation);
        await Assert.ThrowsAsync<TimeoutException>(() => second.WaitAsync(TimeSpan.FromMilliseconds(400), Cancellation));

        await first.DisposeAsync();
        await using var turn = await second.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    [Fact]
    public async Task The_tables_for_passkeys_and_roles_are_there()
    {
        await using var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var db = database.Open();

        Assert.Equal(0, await db.UserPasskeys.CountAsync(Cancellation));
        Assert.Equal(0, await db.Roles.CountAsync(Cancellation));
        Assert.Equal(0, await db.DataProtectionKeys.CountAsync(Cancellation));
    }

    [Fact]
    public async Task The_engine_says_its_name()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(engine, Cancellation);

        Assert.Equal(engine.ToString(), database.Services.GetRequiredService<IDatabaseEngine>().Name);
    }
}

public sealed class SchemaOnSqlite() : SchemaTests(Engine.Sqlite);

public sealed class SchemaOnPostgres() : SchemaTests(Engine.Postgres);
