using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Physio.Benchmarks.PlanPage;

/// <summary>The product itself with demo data on PostgreSQL, as it was built beside this program.</summary>
internal sealed partial class Product(Process process, Uri link) : Served(process)
{
    /// <summary>The demo patient's link, as printed at the start.</summary>
    public Uri Link { get; } = link;

    /// <summary>Clean address of the plan.</summary>
    public Uri Page { get; set; } = link;

    public byte[] SecretHash => SHA256.HashData(Encoding.ASCII.GetBytes(Link.Segments[^1]));

    /// <summary>Tests open each connection anew; a server in use does not.</summary>
    public static string Pooled(string connection) => connection + ";Pooling=true";

    public static async Task<Product> StartAsync(string database)
    {
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Physio.Web", new DirectoryInfo(AppContext.BaseDirectory).Name));
        var start = new ProcessStartInfo("dotnet", Path.Combine(folder, "Physio.Web.dll")) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = FormattableString.Invariant($"http://127.0.0.1:{FreePort()}");
        start.Environment["Physio__Demo"] = "true";
        start.Environment["Physio__DrawFiguresAhead"] = "false";
        start.Environment["Physio__Database__Provider"] = "Postgres";
        start.Environment["ConnectionStrings__Physio"] = database;
        start.Environment["Serilog__MinimumLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (PatientLink().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Product(process, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The product ended without printing the demo patient's link.");
    }

    [GeneratedRegex("http://[^ ]+/p/[A-Za-z0-9_-]{43}")]
    private static partial Regex PatientLink();
}
