using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Physio.TestSupport.Databases;

/// <summary>A throw-away cluster: made, started and deleted within one test run. It trades durability for speed, as nobody needs it after a crash.</summary>
internal sealed class PostgresCluster
{
    private const string Prefix = "physio-test-pg-";
    private const string Settings =
        "-c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0 -c max_connections=200";

    private readonly PostgresCommand _run;
    private readonly string _folder;
    private readonly int _port;

    private PostgresCluster(PostgresCommand run, string folder, int port)
    {
        _run = run;
        _folder = folder;
        _port = port;
    }

    public string ConnectionString => FormattableString.Invariant($"Host=127.0.0.1;Port={_port};Username=physio;Database=postgres;Pooling=false");

    private string Data => Path.Combine(_folder, "data");

    public static async Task<PostgresCluster?> TryStartAsync()
    {
        if (OperatingSystem.IsWindows() || PostgresBinaries.Folder() is not { } binaries)
        {
            return null;
        }

        var run = new PostgresCommand(binaries);
        SweepUp(run);
        var folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"{Prefix}{Environment.ProcessId}"));
        Directory.CreateDirectory(folder);
        await PostgresCommand.OwnAsync(folder);
        var cluster = new PostgresCluster(run, folder, FreePort());
        await run.AsOwnerAsync("initdb", "-D", cluster.Data, "-U", "physio", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        await run.AsOwnerAsync(
            "pg_ctl", "-D", cluster.Data, "-w", "-s", "-l", Path.Combine(folder, "log"), "-o", FormattableString.Invariant($"{Settings} -p {cluster._port} -k {folder}"), "start");
        return cluster;
    }

    public void Stop() => Remove(_run, _folder);

    /// <summary>A run that was killed leaves its server behind: the next one ends it.</summary>
    private static void SweepUp(PostgresCommand run)
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = int.Parse(Path.GetFileName(folder)[Prefix.Length..], CultureInfo.InvariantCulture);
            if (!Directory.Exists(FormattableString.Invariant($"/proc/{owner}")) && Directory.Exists("/proc"))
            {
                Remove(run, folder);
            }
        }
    }

    private static void Remove(PostgresCommand run, string folder)
    {
        try
        {
            run.AsOwnerAsync("pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "-s", "stop").GetAwaiter().GetResult();
        }
        catch (InvalidOperationException)
        {
            // It was not running any more.
        }

        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another run swept it up at the same time.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
