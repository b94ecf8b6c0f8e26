using Microsoft.AspNetCore.DataProtection;
using Physio.Data;
using Physio.Data.Postgres;
using Physio.Data.Sqlite;

namespace Physio.Web.Shell.Start;

/// <summary>Chooses the engine. The only place of the web project that names one.</summary>
public static class DatabaseChoice
{
    public const string ProviderKey = "Physio:Database:Provider";

    public static IServiceCollection AddPhysioDatabase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration[ProviderKey] is { Length: > 0 } named ? named : "Sqlite";
        var connection = configuration.GetConnectionString("Physio");
        try
        {
            _ = provider.ToUpperInvariant() switch
            {
                "SQLITE" => services.AddPhysioSqlite(string.IsNullOrWhiteSpace(connection) ? DefaultFile(environment) : connection),
                "POSTGRES" when string.IsNullOrWhiteSpace(connection) =>
                    throw new StartRefusedException("PostgreSQL needs a connection string: set ConnectionStrings__Physio."),
                "POSTGRES" => services.AddPhysioPostgres(connection),
                _ => throw new StartRefusedException($"Physio__Database__Provider is \"{provider}\"; it can be Sqlite or Postgres."),
            };
        }
        catch (ArgumentException exception)
        {
            // The driver names the word it does not know; the connection string itself may hold a password and is not repeated.
            throw new StartRefusedException($"ConnectionStrings__Physio is not one that {provider} understands: {exception.Message}", exception);
        }

        services.AddDataProtection().SetApplicationName("Physio").PersistKeysToDbContext<PhysioDbContext>();
        return services;
    }

    private static string DefaultFile(IHostEnvironment environment)
    {
        var folder = Path.Combine(environment.ContentRootPath, "data");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"There is no place for a database here: {exception.Message} Name one in ConnectionStrings__Physio.", exception);
        }

        return $"Data Source={Path.Combine(folder, "physio.db")}";
    }
}
