using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Physio.Data;
using Physio.Data.Demo;
using Physio.Domain.Sharing;

[assembly: AssemblyFixture(typeof(Physio.EndToEnd.Tests.Support.World))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Physio.EndToEnd.Tests.Support;

/// <summary>One server and one browser for all journeys; every journey makes its own patient.</summary>
public sealed class World : IAsyncLifetime
{
    private readonly PhysioServer _server = new();
    private readonly Browser _browser = new();

    public Uri Address => _server.Address;

    public async ValueTask InitializeAsync()
    {
        if (Browser.Executable is null)
        {
            return;
        }

        _server.Start();
        await _browser.StartAsync();
    }

    /// <summary>A desk: 1440 by 900.</summary>
    public Task<IPage> AtTheDeskAsync() => NewPersonAsync(1440, 900);

    /// <summary>A phone: 390 by 844.</summary>
    public Task<IPage> OnAPhoneAsync(bool script = true) => NewPersonAsync(390, 844, script);

    /// <summary>A fresh link of the demo patient, as the start of the product prints one; it ends the one before.</summary>
    public async Task<string> DemoLinkAsync()
    {
        var secret = await DemoData.NewDemoLinkAsync(_server.Services, TestContext.Current.CancellationToken);
        return new Uri(Address, $"p/{secret!.Value.Text}").ToString();
    }

    /// <summary>A link of another patient of the demo clinic, for a journey that must not meet what the others tell.</summary>
    public async Task<string> LinkOfAsync(string name)
    {
        var secret = LinkSecret.New();
        await AskAsync(async db =>
        {
            var patient = await db.Patients.IgnoreQueryFilters([PhysioDbContext.ClinicFilter]).SingleAsync(row => row.Name == name);
            db.Clinic = patient.ClinicId;
            var plan = await db.Plans.SingleAsync(row => row.PatientId == patient.Id);
            db.ShareLinks.Add(ShareLink.Create(plan.ClinicId, plan.Id, secret, ShareLink.DefaultDays, "Journey", DateTimeOffset.UtcNow));
            return await db.SaveChangesAsync();
        });
        return new Uri(Address, $"p/{secret.Text}").ToString();
    }

    /// <summary>The product's own database, of all clinics.</summary>
    public async Task<T> AskAsync<T>(Func<PhysioDbContext, Task<T>> question)
    {
        await using var db = await _server.Services.GetRequiredService<IDbContextFactory<PhysioDbContext>>().CreateDbContextAsync();
        return await question(db);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task<IPage> NewPersonAsync(int width, int height, bool script = true)
    {
        if (Browser.Executable is null)
        {
            Assert.Skip("No Chromium on this machine.");
        }

        return await _browser.NewPersonAsync(Address, width, height, script);
    }
}
