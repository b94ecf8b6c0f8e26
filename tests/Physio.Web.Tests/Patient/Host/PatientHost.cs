using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Physio.Data.Postgres;
using Physio.Data.Sqlite;
using Physio.PatientPages;
using Physio.TestSupport.Databases;

namespace Physio.Web.Tests.PatientPages.Host;

/// <summary>The patient's pages alone, as the product registers them, over a real database and with the test's clock.</summary>
public sealed class PatientHost(WebApplication app, LogRecord log) : IAsyncDisposable
{
    public const string AddressHeader = "X-Test-Address";

    public LogRecord Log => log;

    public static async Task<PatientHost> StartAsync(TestDatabase database, Action<IServiceCollection>? change = null)
    {
        var log = new LogRecord();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(database.Time);
        if (database.Engine == Engine.Sqlite)
        {
            builder.Services.AddPhysioSqlite(database.ConnectionString);
        }
        else
        {
            builder.Services.AddPhysioPostgres(database.ConnectionString);
        }

        builder.Services.AddPhysioPatient();
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.Use((http, next) =>
        {
            http.Connection.RemoteIpAddress = IPAddress.TryParse(http.Request.Headers[AddressHeader], out var address) ? address : IPAddress.Loopback;
            return next(http);
        });
        app.MapPhysioPatient();
        await app.StartAsync();
        return new PatientHost(app, log);
    }

    /// <summary>Somebody with a browser of their own: cookies are kept, redirects are seen.</summary>
    public Phone APhone(string scheme = "http") => new(new HttpClient(app.GetTestServer().CreateHandler()) { BaseAddress = new Uri($"{scheme}://physio.example") });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
