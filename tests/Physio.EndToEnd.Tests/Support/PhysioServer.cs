using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Physio.EndToEnd.Tests.Support;

/// <summary>The real product on a real port, with demo data in a database of its own.</summary>
public sealed class PhysioServer : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("physio-e2e-").FullName;

    /// <summary>Address of the running product, with the host name that browsers trust.</summary>
    public Uri Address { get; private set; } = null!;

    public void Start()
    {
        UseKestrel(0);
        StartServer();
        Address = new Uri($"http://localhost:{ClientOptions.BaseAddress.Port}/");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Physio:Demo", "true");
        builder.UseSetting("Physio:DrawFiguresAhead", "false");
        builder.UseSetting("Physio:Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Physio", $"Data Source={Path.Combine(_folder, "physio.db")}");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
