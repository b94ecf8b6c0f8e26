using System.Diagnostics;

namespace Physio.TestSupport.Databases;

/// <summary>Runs PostgreSQL's programs, which refuse to work as root: then as the user postgres, or nobody where that is missing.</summary>
internal sealed class PostgresCommand(string binaries)
{
    private static readonly bool AsRoot = Environment.UserName == "root";
    private static readonly string Owner = HasUser("postgres") ? "postgres" : "nobody";

    public static Task OwnAsync(string folder) => AsRoot ? RunAsync("chown", [Owner, folder]) : Task.CompletedTask;

    public Task AsOwnerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return AsRoot ? RunAsync("runuser", ["-u", Owner, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static bool HasUser(string name) =>
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private static async Task RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await complained} {await said}");
        }

        await said;
        await complained;
    }
}
