using Physio.Benchmarks;
using Physio.Benchmarks.Composition;
using Physio.Benchmarks.Figures;
using Physio.Benchmarks.Phone;
using Physio.Benchmarks.PlanPage;

// One name for each benchmark; the rest of the line belongs to it.
Dictionary<string, Func<Arguments, int>> benchmarks = new(StringComparer.Ordinal)
{
    ["composition"] = CompositionBenchmark.Run,
    ["figures"] = FiguresBenchmark.Run,
    ["phone"] = PhoneBenchmark.Run,
    ["plan-page"] = PlanPageBenchmark.Run,
    [Twin.Command] = Twin.Serve,
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    Console.Error.WriteLine($"Name a benchmark: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

try
{
    return run(new Arguments(args[1..]));
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
