namespace Physio.Benchmarks.PlanPage;

/// <summary>One measured server.</summary>
/// <param name="CpuMicroseconds">CPU time of the server's processes for one request, kernel time included.</param>
internal readonly record struct Row(string Name, double PerSecond, double MedianMilliseconds, double LateMilliseconds, double CpuMicroseconds, int Failed);
