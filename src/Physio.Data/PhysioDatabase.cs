using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data.Catalog;

namespace Physio.Data;

/// <summary>Registration and start of the database, whichever engine it runs on.</summary>
public static class PhysioDatabase
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);

    /// <summary>Registers the context factory (and the scoped context that the account stores ask for) on an engine.</summary>
    public static IServiceCollection AddPhysioDatabase<TEngine>(
        this IServiceCollection services, TEngine engine, Action<DbContextOptionsBuilder> configure)
        where TEngine : class, IDatabaseEngine
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabaseEngine>(engine);
        services.AddSingleton<CatalogImporter>();

        // The model asks these options for its shape: without version 3 the passkey table is silently left out.
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        return services.AddDbContextFactory<PhysioDbContext>(options =>
        {
            configure(options);
            options.AddInterceptors(new VersionInterceptor());
        });
    }

    /// <summary>
    /// The turn to prepare what a fresh database needs (roles, catalog, demo), so that two instances that start together do not do it twice.
    /// Stands behind <see cref="MigrateAsync"/>, which makes the database.
    /// </summary>
    public static async Task<IAsyncDisposable> TakeTurnAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var db = await services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync(cancellationToken);
        try
        {
            db.Database.SetCommandTimeout(LongestStart);
            return new Turn(db, await services.GetRequiredService<IDatabaseEngine>().TakeTurnAsync(db, cancellationToken));
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>Creates the database if it is not there and applies what is missing.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(LongestStart);
        await services.GetRequiredService<IDatabaseEngine>().MigrateAsync(db, cancellationToken);
    }

    private sealed class Turn(PhysioDbContext db, IAsyncDisposable held) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await held.DisposeAsync();
            await db.DisposeAsync();
        }
    }
}
