using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Physio.Data.Sqlite;

public static class SqliteRegistration
{
    private const int AnswerWithinSeconds = 2;

    /// <summary>
    /// Runs the product on one SQLite file. A file locked by somebody else gives up early enough for a page to say so within three seconds,
    /// unless the connection string says otherwise.
    /// </summary>
    public static IServiceCollection AddPhysioSqlite(this IServiceCollection services, string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!connectionString.Contains("Timeout", StringComparison.OrdinalIgnoreCase))
        {
            settings.DefaultTimeout = AnswerWithinSeconds;
        }

        return services.AddPhysioDatabase(
            new SqliteEngine(settings),
            options => options
                .UseSqlite(settings.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteRegistration).Assembly.GetName().Name))
                .AddInterceptors(new SqliteSettingsInterceptor(settings.DefaultTimeout)));
    }
}
