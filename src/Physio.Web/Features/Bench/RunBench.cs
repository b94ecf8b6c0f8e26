using Physio.Domain.Bench;

namespace Physio.Web.Features.Bench;

/// <summary>
/// Runs the grid in short slices away from the circuit, so that the page answers and can cancel at any time. All benches of the program
/// share one processor: whoever waits gets the next slice. Nothing is stored.
/// </summary>
public sealed class RunBench(TimeProvider clock) : IDisposable
{
    private const int MostInSlice = 200;
    private const int Samples = 24;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan SampleFor = TimeSpan.FromMilliseconds(1500);

    private readonly SemaphoreSlim processor = new(1, 1);

    /// <summary>How long the run will take, by a few virtual patients from all over the grid.</summary>
    public async Task<TimeSpan> EstimateAsync(BenchTrial trial, CancellationToken cancellationToken)
    {
        List<BenchCase> samples = [.. trial.Cases.Where((_, index) => index % Math.Max(1, trial.Cases.Count / Samples) == 0)];

        // The first one pays for what is only done once.
        await SliceAsync(() => trial.Decide(samples[0]), cancellationToken);
        return await SliceAsync(
            () =>
            {
                var begun = clock.GetTimestamp();
                var decided = samples.TakeWhile(_ => clock.GetElapsedTime(begun) < SampleFor && !cancellationToken.IsCancellationRequested).Select(trial.Decide).Count();
                return clock.GetElapsedTime(begun) * trial.Cases.Count / Math.Max(1, decided);
            },
            cancellationToken);
    }

    /// <summary>Runs the whole grid and tells after every slice how far it is.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled or the page left.</exception>
    public async Task<BenchReport> RunAsync(BenchTrial trial, Func<BenchProgress, Task> tell, CancellationToken cancellationToken)
    {
        List<BenchOutcome> outcomes = new(trial.Cases.Count);
        var begun = clock.GetTimestamp();
        while (outcomes.Count < trial.Cases.Count)
        {
            outcomes.AddRange(await SliceAsync(() => Decide(trial, outcomes.Count, cancellationToken), cancellationToken));
            await tell(new(outcomes.Count, trial.Cases.Count, clock.GetElapsedTime(begun) * (trial.Cases.Count - outcomes.Count) / Math.Max(1, outcomes.Count)));
        }

        return await SliceAsync(() => BenchReport.Of(trial, outcomes), cancellationToken);
    }

    public void Dispose() => processor.Dispose();

    private List<BenchOutcome> Decide(BenchTrial trial, int from, CancellationToken cancellationToken)
    {
        List<BenchOutcome> slice = [];
        var begun = clock.GetTimestamp();
        while (from + slice.Count < trial.Cases.Count && slice.Count < MostInSlice && clock.GetElapsedTime(begun) < Slice)
        {
            cancellationToken.ThrowIfCancellationRequested();
            slice.Add(trial.Decide(trial.Cases[from + slice.Count]));
        }

        return slice;
    }

    private async Task<T> SliceAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await processor.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            processor.Release();
        }
    }
}
