using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Physio.Benchmarks;

/// <summary>CPU time of this thread where the system tells it (Linux), elapsed time elsewhere: other work on the machine does not count.</summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3;

    public static double Microseconds()
    {
        if (OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0)
        {
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }

        return Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
