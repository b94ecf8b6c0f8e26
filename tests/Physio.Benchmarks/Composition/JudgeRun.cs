using Physio.Domain.Prescribing.Optimal;

namespace Physio.Benchmarks.Composition;

/// <summary>Many small random cases before the independent judge: no hard rule broken, the right score, and the same answer for a shuffled catalog.</summary>
internal static class JudgeRun
{
    private static readonly int[] Sizes = [5, 12, 21, 40, 80];

    public static int Run(int cases)
    {
        var (faults, unproven) = (0, 0);
        for (var number = 0; number < cases && faults < 20; number++)
        {
            var random = new SplitMix64((ulong)number + 0x5EED);
            var catalog = GeneratedCatalog.Of(Sizes[random.Below(Sizes.Length)], random);
            var given = new GeneratedCase(catalog, SetPool.Of(catalog.Items), random.Between(0, 12), random);
            var answer = SetSolver.Solve(given.Filtered());
            unproven += answer.Proven ? 0 : 1;
            if ((FaultOf(given.Judged(), answer) ?? Shuffled(catalog, given, answer, random)) is { } fault)
            {
                faults++;
                Console.WriteLine($"#{number}: {fault}");
            }

            if ((number + 1) % 100_000 == 0)
            {
                Console.WriteLine(FormattableString.Invariant($"{number + 1:N0} cases, {faults} faults, {unproven} not proven"));
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{cases:N0} cases: {faults} faults, {unproven} not proven"));
        return faults == 0 ? 0 : 1;
    }

    private static string? FaultOf(JudgedCase judged, SetAnswer answer) =>
        SetJudge.FaultOf(judged, [.. answer.Chosen])
        ?? (SetJudge.ScoreOf(judged, [.. answer.Chosen]) is var score && score != answer.Score ? $"the judge counts {score} points, the answer says {answer.Score}" : null);

    private static string? Shuffled(GeneratedCatalog catalog, GeneratedCase given, SetAnswer answer, SplitMix64 random)
    {
        SetItem[] items = [.. catalog.Items];
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }

        var again = SetSolver.Solve(given.Filtered() with { Pool = SetPool.Of(items) });
        return again.Chosen.SequenceEqual(answer.Chosen) && again.Score == answer.Score ? null : "a shuffled catalog gives another answer";
    }
}
