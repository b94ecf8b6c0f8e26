using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Physio.Data.Catalog;

namespace Physio.Data;

/// <summary>Registration and start of the database, whichever engine it runs on.</summary>
public static class PhysioDatabase
{
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

    /// <summary>Creates the database if it is not there and applies what is missing.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync(cancellationToken);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        await services.GetRequiredService<IDatabaseEngine>().MigrateAsync(db, cancellationToken);
    }
}
