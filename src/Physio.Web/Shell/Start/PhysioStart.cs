using Microsoft.AspNetCore.Identity;
using Physio.Data;
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
        try
        {
            await program();
            return 0;
        }
        catch (StartRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"Physio cannot start. {refusal.Message}");
            return 1;
        }
    }

    /// <summary>Brings the database up to date and says where the product is once it listens.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        await MigrateAsync(app, stopping);
        await EnsureRolesAsync(app.Services);
        var code = await app.Services.GetRequiredService<SetupCode>().IssueAsync(stopping);
        app.Lifetime.ApplicationStarted.Register(() => Greeting.Print(app.Urls, code, []));
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
