using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Physio.Data;
using Physio.Data.Staff;
using Physio.Domain.Clinics;

namespace Physio.Web.Tests.Shell;

/// <summary>The whole program in memory over a SQLite file of its own. Only time is not real.</summary>
public class PhysioHost(string environment = "Development", bool demo = false) : WebApplicationFactory<Program>
{
    public const string Password = "seven quiet herons wading";

    private readonly string folder = Directory.CreateTempSubdirectory("physio-web-").FullName;

    public PhysioHost()
        : this("Development")
    {
    }

    public FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public string DatabaseFile => Path.Combine(folder, "physio.db");

    public Browser Open() => new(this);

    public PhysioDbContext Database(ClinicId? clinic = null)
    {
        var db = Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContext();
        db.Clinic = clinic;
        return db;
    }

    public async Task<ClinicId> FoundAsync(string name = "Harbour Clinic")
    {
        await using var db = Database();
        var clinic = Clinic.Found(name, "030 1234", "112", Clock.GetUtcNow());
        db.Clinics.Add(clinic);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return clinic.Id;
    }

    public async Task<StaffUser> HireAsync(ClinicId clinic, params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var id = Guid.CreateVersion7();
        var user = new StaffUser { Id = id, ClinicId = clinic, DisplayName = $"Person {id.ToString("N")[^6..]}", Email = $"{id:N}@clinic.test", UserName = $"{id:N}@clinic.test" };
        Assert.True((await users.CreateAsync(user, Password)).Succeeded);
        Assert.True((await users.AddToRolesAsync(user, roles)).Succeeded);
        return user;
    }

    /// <summary>A scope in which this person is signed in, as in a circuit.</summary>
    public async Task<IServiceScope> ActAsAsync(StaffUser user)
    {
        var scope = Services.CreateScope();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<StaffUser>>().CreateAsync(user);
        ((ClaimsIdentity)principal.Identity!).AddClaim(
            new Claim(Physio.Web.Shell.SignedInStaff.SignedInAtClaim, Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        ((IHostEnvironmentAuthenticationStateProvider)scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        return scope;
    }

    /// <summary>Makes every question to a table fail, as a broken database does.</summary>
    public async Task BreakAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a name from a test
        command.CommandText = $"ALTER TABLE \"{table}\" RENAME TO \"{table}Gone\"";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("ConnectionStrings:Physio", $"Data Source={DatabaseFile}");
        builder.UseSetting("Physio:Demo", demo ? "true" : "false");
        builder.UseSetting("Physio:DrawFiguresAhead", "false");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddTransient<IStartupFilter, Neighbourhood>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every request comes from an address of its own, unless it says which: tests must not use up each other's tries.</summary>
    private sealed class Neighbourhood : IStartupFilter
    {
        private int last;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                http.Connection.RemoteIpAddress = http.Request.Headers.TryGetValue("X-Test-Address", out var address)
                    ? IPAddress.Parse(address.ToString())
                    : new IPAddress((long)(10 | (uint)Interlocked.Increment(ref last) << 8));
                return rest(http);
            });
            next(app);
        };
    }
}

/// <summary>The host with the demo clinics, started once for all tests that only look.</summary>
public sealed class DemoHost() : PhysioHost("Development", demo: true), IAsyncLifetime
{
    /// <summary>Before the tests run side by side: the first question starts the program, and two at once would start it twice.</summary>
    public ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }
}
