using Microsoft.Extensions.Time.Testing;
using Physio.Data.Catalog;
using Physio.Domain.Bench;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Web.Features.Bench;

namespace Physio.Web.Tests.Features.Bench;

public sealed class RunBenchTests : IDisposable
{
    private static readonly IReadOnlyList<CatalogExercise> Catalog =
        [.. ShippedCatalog.Load().Exercises.Where(entry => entry.Slug is "cat-cow" or "childs-pose").Select(entry => new CatalogExercise(entry.Slug, 1, entry.Content))];

    private readonly RunBench _bench = new(new FakeTimeProvider());
    private readonly BenchTrial _trial = new(ThresholdPolicy.Default, Catalog, ThresholdPolicy.SeedStrict, Catalog);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Every_virtual_patient_is_decided_once_and_progress_only_grows()
    {
        List<BenchProgress> told = [];

        var report = await _bench.RunAsync(_trial, Tell, TestContext.Current.CancellationToken);

        Assert.Equal(_trial.Cases.Select(patient => patient.Number), report.Comparison.Outcomes.Select(outcome => outcome.Case.Number).Order());
        Assert.True(told.Count > 10);
        Assert.Equal(told.Select(progress => progress.Done).Order(), told.Select(progress => progress.Done));
        Assert.Equal((_trial.Cases.Count, 100), (told[^1].Done, told[^1].Percent));

        Task Tell(BenchProgress progress)
        {
            told.Add(progress);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_run_ends_when_it_is_cancelled_and_the_next_one_is_free_to_go()
    {
        using var cancel = new CancellationTokenSource();
        var slices = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _bench.RunAsync(_trial, CancelAtOnce, cancel.Token));

        Assert.Equal(1, slices);
        Assert.True(await _bench.EstimateAsync(_trial, TestContext.Current.CancellationToken) >= TimeSpan.Zero);

        Task CancelAtOnce(BenchProgress progress)
        {
            slices++;
            return cancel.CancelAsync();
        }
    }

    [Fact]
    public async Task The_estimate_grows_with_the_grid()
    {
        using var ticking = new RunBench(new Ticking());

        var estimate = await ticking.EstimateAsync(_trial, TestContext.Current.CancellationToken);

        // Each look at the clock takes a millisecond: two or so a virtual patient.
        Assert.InRange(estimate, TimeSpan.FromMilliseconds(_trial.Cases.Count / 2), TimeSpan.FromMilliseconds(_trial.Cases.Count * 3));
    }

    [Fact]
    public async Task Holes_that_only_the_draft_has_are_marked()
    {
        var one = new BenchTrial(ThresholdPolicy.Default, Catalog, ThresholdPolicy.Default, [Catalog[0]]);

        var report = await _bench.RunAsync(one, _ => Task.CompletedTask, TestContext.Current.CancellationToken);

        Assert.Equal(["Whoever may exercise: one exercise left"], report.Coverage.Holes.Select(hole => hole.Sentence));
        Assert.Equal(["Whoever may exercise: one exercise left"], report.NewHoles);
    }

    private sealed class Ticking : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Interlocked.Increment(ref _now);
    }
}
