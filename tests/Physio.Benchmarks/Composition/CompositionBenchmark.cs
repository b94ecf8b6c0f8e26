using System.Diagnostics;
using Physio.Domain.Prescribing.Optimal;

namespace Physio.Benchmarks.Composition;

/// <summary>
/// Composing an exercise set beside Google OR-Tools CP-SAT, pair by pair in one run: CPU time of one solve (ours with the hard filter,
/// the peer's without building its model), and whether both find the same optimum. An independent judge scores both answers.
/// </summary>
internal static class CompositionBenchmark
{
    private const double PeerSeconds = 120;

    public static int Run(Arguments arguments)
    {
        if (arguments.Has("--judge"))
        {
            return JudgeRun.Run(arguments.Number("--judge", 0));
        }

        var smoke = arguments.Has("--smoke");
        var sizes = arguments.Numbers("--sizes", smoke ? [21, 200] : [21, 200, 2_000, 20_000]);
        var counts = arguments.Numbers("--counts", [6, 8, 10, 12]);
        var budget = arguments.Number("--nodes", (int)SetSolver.DefaultNodeBudget);
        double? peerSeconds = arguments.Has("--no-peer") ? null : PeerSeconds;

        WarmUp(smoke ? 0.2 : 3, peerSeconds);
        Console.WriteLine("      N   k     n   ours p50   ours p99   ours max    CP-SAT p50  p99       equal     ratio50 ratio10 unproven   bytes  nodes max  goal");
        List<string> faults = [];
        var unproven = 0;
        foreach (var size in sizes)
        {
            foreach (var count in counts)
            {
                CompositionRow row = new(size, count);
                for (var number = 0; number < arguments.Number("--instances", smoke ? 5 : size > 2_000 ? 4 : 100); number++)
                {
                    row.Measure(number, peerSeconds, budget);
                }

                Console.WriteLine(row.Line());
                faults.AddRange(row.Faults);
                unproven += row.Unproven;
            }
        }

        faults.ForEach(Console.WriteLine);
        Console.WriteLine(faults.Count == 0 ? $"No mismatch; {unproven} not proven." : $"{faults.Count} mismatches; {unproven} not proven.");
        return faults.Count == 0 && (!smoke || unproven == 0) ? 0 : 1;
    }

    private static void WarmUp(double seconds, double? peerSeconds)
    {
        var started = Stopwatch.StartNew();
        for (var number = 0; started.Elapsed.TotalSeconds < seconds; number++)
        {
            var given = GeneratedCase.Of(200, 8, 1_000_000 + (number % 50));
            for (var again = 0; again < 20; again++)
            {
                SetSolver.Solve(given.Filtered());
            }

            if (peerSeconds is { } allowed && number % 20 == 0)
            {
                CpSatPeer.Solve(given.Judged(), allowed);
            }
        }
    }
}
