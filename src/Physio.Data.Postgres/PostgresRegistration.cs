using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Physio.Data.Postgres;

public static class PostgresRegistration
{
    private const int AnswerWithinSeconds = 2;
    private const int GiveUpCancellingAfterMilliseconds = 500;

    /// <summary>
    /// Runs the product on PostgreSQL. Unless the connection string says otherwise, connecting and every command give up early enough
    /// for a page to say within three seconds that the database is away.
    /// </summary>
    public static IServiceCollection AddPhysioPostgres(this IServiceCollection services, string connectionString)
    {
        var effective = WithShortTimeouts(connectionString);
        return services.AddPhysioDatabase(
            new PostgresEngine(),
            options => options.UseNpgsql(effective, npgsql => npgsql.MigrationsAssembly(typeof(PostgresRegistration).Assembly.GetName().Name)));
    }

    private static string WithShortTimeouts(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var said = new HashSet<string>(settings.Keys, StringComparer.OrdinalIgnoreCase);
        if (!said.Contains("Timeout"))
        {
            settings.Timeout = AnswerWithinSeconds;
        }

        if (!said.Contains("Command Timeout"))
        {
            settings.CommandTimeout = AnswerWithinSeconds;
        }

        if (!said.Contains("Cancellation Timeout"))
        {
            settings.CancellationTimeout = GiveUpCancellingAfterMilliseconds;
        }

        return settings.ConnectionString;
    }
}
