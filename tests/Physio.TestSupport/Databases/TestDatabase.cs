using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.TestSupport.Databases;

/// <summary>A database of one test on one engine, with the product's own registration around it and a clock that stands still.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>A Monday morning: when tests begin unless they say otherwise.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    protected TestDatabase(Engine engine, string connectionString, Action<IServiceCollection, string> register)
    {
        Engine = engine;
        ConnectionString = connectionString;
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Time);
        register(services, connectionString);
        services.AddIdentityCore<StaffUser>(options => options.User.RequireUniqueEmail = true)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PhysioDbContext>();

        // The rounds that make guessing slow would make every test slow.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public Engine Engine { get; }

    public string ConnectionString { get; }

    public FakeTimeProvider Time { get; } = new(Start);

    public DateTimeOffset Now => Time.GetUtcNow();

    public IServiceProvider Services => _services;

    /// <summary>A database with the product's schema. Skips the test when the engine cannot be had (fails it when CI=true).</summary>
    public static Task<TestDatabase> CreateAsync(Engine engine, CancellationToken cancellationToken = default) => engine switch
    {
        Engine.Sqlite => SqliteDatabase.MigratedAsync(cancellationToken),
        _ => PostgresDatabase.MigratedAsync(cancellationToken),
    };

    /// <summary>A database without any table.</summary>
    public static Task<TestDatabase> CreateEmptyAsync(Engine engine, CancellationToken cancellationToken = default) => engine switch
    {
        Engine.Sqlite => Task.FromResult<TestDatabase>(SqliteDatabase.Empty()),
        _ => PostgresDatabase.EmptyAsync(cancellationToken),
    };

    /// <summary>A new context working for a clinic; without one it finds nothing that belongs to a clinic.</summary>
    public PhysioDbContext Open(ClinicId? clinic = null)
    {
        var db = Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContext();
        db.Clinic = clinic;
        return db;
    }

    /// <summary>Saves records of one clinic.</summary>
    public async Task SaveAsync(ClinicId clinic, IEnumerable<object> records, CancellationToken cancellationToken = default)
    {
        await using var db = Open(clinic);
        db.AddRange(records);
        await db.SaveChangesAsync(cancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
