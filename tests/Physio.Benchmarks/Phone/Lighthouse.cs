using System.Diagnostics;
using System.Text.Json;

namespace Physio.Benchmarks.Phone;

/// <summary>Lighthouse of the npm registry with the machine's own Chromium; installed once beside this program.</summary>
internal sealed class Lighthouse(string program, string browser)
{
    private const string Version = "13.5.0";
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Null where node, npm or a browser is missing.</summary>
    public static Lighthouse? Find()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lighthouse");
        var program = Path.Combine(folder, "node_modules", "lighthouse", "cli", "index.js");
        var browser = Environment.GetEnvironmentVariable("PHYSIO_TEST_CHROMIUM") ?? Array.Find(Browsers, File.Exists);
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            Run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", $"lighthouse@{Version}"]);
        }

        return browser is not null && File.Exists(program) ? new(program, browser) : null;
    }

    public async Task<PhoneRow> MeasureAsync(string name, Uri page, string? cookie)
    {
        var report = Path.GetTempFileName();
        List<string> arguments =
        [
            program, page.ToString(), "--quiet", "--output=json", $"--output-path={report}", "--only-categories=performance,accessibility,best-practices",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync",
        ];
        if (cookie is not null)
        {
            arguments.Add("--extra-headers=" + JsonSerializer.Serialize(new Dictionary<string, string> { ["Cookie"] = cookie }));
        }

        Run("node", arguments, ("CHROME_PATH", browser));
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        File.Delete(report);
        var root = json.RootElement;
        double Score(string category) => root.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble();
        double Number(string audit) => root.GetProperty("audits").GetProperty(audit).GetProperty("numericValue").GetDouble();
        foreach (var audit in root.GetProperty("audits").EnumerateObject().Where(audit => audit.Value.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 0.9))
        {
            Console.WriteLine($"  {name}: {audit.Name} {audit.Value.GetProperty("score").GetDouble():0.00}");
        }

        var requests = root.GetProperty("audits").GetProperty("network-requests").GetProperty("details").GetProperty("items").EnumerateArray()
            .Where(item => !item.GetProperty("url").GetString()!.StartsWith("data:", StringComparison.Ordinal)).ToList();
        return new(
            name,
            Score("performance"),
            Score("accessibility"),
            Score("best-practices"),
            Number("largest-contentful-paint") / 1000,
            Number("total-blocking-time"),
            Number("cumulative-layout-shift"),
            requests.Sum(item => item.TryGetProperty("transferSize", out var size) ? size.GetDouble() : 0) / 1000,
            requests.Count);
    }

    private static void Run(string command, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Console.WriteLine(said);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not installed: the caller sees that nothing came of it.
        }
    }
}
