using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Physio.Benchmarks.PlanPage;

/// <summary>A server in a process of its own, so that its CPU time can be told from everybody else's.</summary>
internal abstract class Served(Process process) : IDisposable
{
    protected Process Process => process;

    /// <summary>CPU time so far, children included (nginx works in them).</summary>
    public TimeSpan CpuTime()
    {
        process.Refresh();
        return process.TotalProcessorTime + Children().Aggregate(TimeSpan.Zero, (sum, child) => sum + child);
    }

    public virtual void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private IEnumerable<TimeSpan> Children()
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/task/{process.Id}/children");
        if (!File.Exists(file))
        {
            yield break;
        }

        foreach (var id in File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            using var child = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
            yield return child.TotalProcessorTime;
        }
    }
}
