using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Physio.Benchmarks.PlanPage;

/// <summary>The least that still asks the database whether the page is current: one statement by hand, then bytes from memory.</summary>
internal sealed class Twin(Process process, Uri page) : Served(process)
{
    /// <summary>Name of this benchmark's own child process.</summary>
    public const string Command = "plan-page-twin";

    private const string Versions = """
        select link."RevokedAt", link."ExpiresAt", plan."Version", plan."PausedAt", clinic."Version",
               (select max(a."AssessedAt") from "Assessments" a where a."ClinicId" = plan."ClinicId" and a."PatientId" = plan."PatientId")
        from "ShareLinks" link
        join "Plans" plan on plan."Id" = link."PlanId"
        join "Clinics" clinic on clinic."Id" = link."ClinicId"
        where link."SecretHash" = $1
        """;

    public Uri Page => page;

    public static async Task<Twin> StartAsync(string database, byte[] secretHash, byte[] content)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, content);
        var page = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/"));
        var start = new ProcessStartInfo("dotnet", [typeof(Twin).Assembly.Location, Command]) { RedirectStandardOutput = true };
        start.Environment["TWIN_URL"] = page.ToString();
        start.Environment["TWIN_DATABASE"] = database;
        start.Environment["TWIN_LINK"] = Convert.ToHexString(secretHash);
        start.Environment["TWIN_FILE"] = file;
        var process = Process.Start(start)!;
        await process.StandardOutput.ReadLineAsync();
        File.Delete(file);
        return new Twin(process, page);
    }

    /// <summary>Runs in the child process until it is ended.</summary>
    public static int Serve(Arguments arguments)
    {
        _ = arguments;
        var content = File.ReadAllBytes(Environment.GetEnvironmentVariable("TWIN_FILE")!);
        var link = Convert.FromHexString(Environment.GetEnvironmentVariable("TWIN_LINK")!);
        using var source = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("TWIN_DATABASE")! + ";Max Auto Prepare=10;Auto Prepare Min Usages=1");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        using var app = builder.Build();
        app.Urls.Add(Environment.GetEnvironmentVariable("TWIN_URL")!);
        app.Run(async http =>
        {
            await using var command = source.CreateCommand(Versions);
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = link });
            await using var reader = await command.ExecuteReaderAsync(http.RequestAborted);
            if (!await reader.ReadAsync(http.RequestAborted) || !await reader.IsDBNullAsync(0, http.RequestAborted))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = content.Length;
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
        });
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("ready"));
        app.Run();
        return 0;
    }
}
