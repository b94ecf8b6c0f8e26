using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Physio.Data;
using Physio.Data.Catalog;
using Physio.Data.Demo;
using Physio.Data.Staff;
using Physio.Web.Account.Setup;

namespace Physio.Web.Shell.Start;

/// <summary>What happens between the command and the first request.</summary>
public static class PhysioStart
{
    private static readonly TimeSpan WaitForDatabase = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(1);

    /// <summary>Runs the program; what an operator has to change is said in one sentence, without a stack trace.</summary>
    public static async Task<int> RunAsync(Func<Task> program)
    {
        // What people read does not depend on how the machine is set up: English words, day before month, decimal point.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        try
        {
            await program();
            return 0;
        }
        catch (StartRefusedException refusal)
        {
            return await RefuseAsync(refusal.Message);
        }
        catch (Exception exception) when (IsAboutTheAddress(exception))
        {
            return await RefuseAsync($"It cannot listen: {exception.Message} Stop what uses that address, or set ASPNETCORE_URLS to another, such as http://localhost:5081.");
        }
    }

    /// <summary>The address is taken, not allowed, not of this machine, or no address at all.</summary>
    private static bool IsAboutTheAddress(Exception exception) =>
        exception is FormatException or IOException or SocketException && exception.StackTrace?.Contains(nameof(Microsoft.AspNetCore.Server.Kestrel), StringComparison.Ordinal) == true;

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync($"Physio cannot start. {reason}");
        return 1;
    }

    /// <summary>Brings the database up to date and says where the product is once it listens.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        await MigrateAsync(app, stopping);
        await using var turn = await PhysioDatabase.TakeTurnAsync(app.Services, stopping);
        await EnsureRolesAsync(app.Services);
        await UpdateCatalogsAsync(app.Services, stopping);
        var demo = app.Services.GetRequiredService<DemoMode>();
        if (demo.IsOn)
        {
            await DemoData.LoadAsync(app.Services, stopping);
        }

        var greeting = new Greeting(
            await app.Services.GetRequiredService<SetupCode>().IssueAsync(stopping),
            demo.IsOn,
            demo.IsOn ? await DemoData.NewDemoLinkAsync(app.Services, stopping) : null);
        var settings = app.Services.GetRequiredService<PhysioSettings>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if ((settings.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? Addresses.ToOpen(app.Urls)) is { } address)
            {
                Console.WriteLine(greeting.Text(address));
            }
        });
    }

    /// <summary>A newer version of the product brings a newer catalog to every clinic.</summary>
    private static async Task UpdateCatalogsAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync(cancellationToken);
        foreach (var clinic in await db.Clinics.Select(row => row.Id).ToListAsync(cancellationToken))
        {
            await services.GetRequiredService<CatalogImporter>().ImportAsync(clinic, ShippedCatalog.Load(), ShellTexts.Product, cancellationToken);
        }
    }

    /// <summary>A database in a neighbouring container may need a moment longer than this program.</summary>
    private static async Task MigrateAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await PhysioDatabase.MigrateAsync(app.Services, cancellationToken);
                return;
            }
            catch (Exception exception) when (DatabaseTrouble.IsOutage(exception))
            {
                if (clock.GetElapsedTime(started) > WaitForDatabase)
                {
                    throw new StartRefusedException(
                        $"The database could not be opened or brought up to date: {exception.GetBaseException().Message} Check ConnectionStrings__Physio.", exception);
                }

                await Task.Delay(AskAgainAfter, clock, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new StartRefusedException(
                    $"The folder of the database cannot be used: {exception.Message} Check ConnectionStrings__Physio and who may write there.", exception);
            }
        }
    }

    private static async Task EnsureRolesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in StaffRoles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
            }
        }
    }
}
