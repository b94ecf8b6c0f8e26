using Physio.Domain.Prescribing.Optimal;

namespace Physio.Benchmarks.Composition;

/// <summary>What was measured for one size of catalog and one number of exercises, instance by instance.</summary>
internal sealed class CompositionRow(int size, int exercises)
{
    private readonly List<double> ours = [];
    private readonly List<double> peers = [];
    private readonly List<double> ratios = [];
    private readonly List<string> faults = [];
    private int equal;
    private int compared;
    private int unproven;
    private long mostBytes;
    private long nodes;

    public IReadOnlyList<string> Faults => faults;
    public int Unproven => unproven;

    public void Measure(int number, double? peerSeconds, long budget)
    {
        var given = GeneratedCase.Of(size, exercises, number);
        SetSolver.Solve(given.Filtered(), budget);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var before = CpuClock.Microseconds();
        var answer = SetSolver.Solve(given.Filtered(), budget);
        var spent = CpuClock.Microseconds() - before;
        mostBytes = Math.Max(mostBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        ours.Add(spent);
        nodes = Math.Max(nodes, answer.Nodes);
        unproven += answer.Proven ? 0 : 1;

        var judged = given.Judged();
        Judge(judged, number, answer);
        if (peerSeconds is { } seconds)
        {
            Compare(number, answer, spent, CpSatPeer.Solve(judged, seconds), judged);
        }
    }

    private void Judge(JudgedCase judged, int number, SetAnswer answer)
    {
        if (SetJudge.FaultOf(judged, [.. answer.Chosen]) is { } fault)
        {
            faults.Add($"N={size} k={exercises} #{number}: {fault}");
        }

        var score = SetJudge.ScoreOf(judged, [.. answer.Chosen]);
        if (score != answer.Score || SetJudge.SecondsOf(judged, [.. answer.Chosen]) != answer.Seconds || answer.UpperBound < score)
        {
            faults.Add($"N={size} k={exercises} #{number}: the judge counts {score} points, the answer says {answer.Score}");
        }
    }

    private void Compare(int number, SetAnswer answer, double spent, CpSatAnswer peer, JudgedCase judged)
    {
        peers.Add(peer.Microseconds);
        ratios.Add(peer.Microseconds / spent);
        if (SetJudge.FaultOf(judged, peer.Ids) is { } fault || SetJudge.ScoreOf(judged, peer.Ids) != peer.Score)
        {
            faults.Add($"N={size} k={exercises} #{number}: the peer's model is wrong");
        }

        if (peer.Proven)
        {
            compared++;
            equal += answer.Score == peer.Score ? 1 : 0;
        }

        if (answer.Score < peer.Score || (peer.Proven && answer.Proven && answer.Score != peer.Score))
        {
            faults.Add($"N={size} k={exercises} #{number}: {answer.Score} points ({(answer.Proven ? "proven" : "not proven")}), CP-SAT {peer.Score}");
        }
    }

    public string Line()
    {
        var peer = peers.Count == 0
            ? $"{"-",10} {"-",10} {"-",9} {"-",7} {"-",7}"
            : $"{Time(Percentile(peers, 50)),10} {Time(Percentile(peers, 99)),10} {$"{equal}/{compared}",9} {Percentile(ratios, 50),6:0}x {Percentile(ratios, 10),6:0}x";
        return FormattableString.Invariant($"{size,7} {exercises,3} {ours.Count,5} {Time(Percentile(ours, 50)),10} {Time(Percentile(ours, 99)),10} {Time(ours.Max()),10} {peer} {unproven,8} {mostBytes,7} {nodes,9}  {Goal()}");
    }

    private string Goal() => size == 2_000
        ? "p50 < 1 ms, p99 < 20 ms, 300x at the median, 10x at p99; all equal, proven, 4,096 B"
        : "all equal, proven, 4,096 B";

    private static string Time(double microseconds) =>
        microseconds < 1_000 ? FormattableString.Invariant($"{microseconds:0} us")
        : microseconds < 1e6 ? FormattableString.Invariant($"{microseconds / 1e3:0.00} ms")
        : FormattableString.Invariant($"{microseconds / 1e6:0.00} s");

    private static double Percentile(List<double> values, int percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(sorted.Length * percent / 100.0) - 1, 0, sorted.Length - 1)];
    }
}
