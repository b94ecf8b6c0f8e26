using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Bench;

/// <summary>What is in use against what is tried, over the grid of virtual patients.</summary>
public sealed class BenchTrial
{
    public BenchTrial(
        ThresholdPolicy livePolicy, IReadOnlyList<CatalogExercise> liveCatalog, ThresholdPolicy draftPolicy, IReadOnlyList<CatalogExercise> draftCatalog)
    {
        var lists = new SlugLists();
        Live = new(livePolicy, liveCatalog, lists);
        Draft = new(draftPolicy, draftCatalog, lists);
        IsLive = livePolicy == draftPolicy && liveCatalog.SequenceEqual(draftCatalog);
        Cases = VirtualPatients.For(livePolicy, draftPolicy);
    }

    public BenchRun Live { get; }

    public BenchRun Draft { get; }

    public IReadOnlyList<BenchCase> Cases { get; }

    /// <summary>Nothing is tried: policy and catalog are the ones in use.</summary>
    public bool IsLive { get; }

    /// <summary>Both sides of one virtual patient.</summary>
    public BenchOutcome Decide(BenchCase patient)
    {
        var live = Live.Decide(patient);
        return BenchOutcome.Of(patient, live, IsLive ? live : Draft.Decide(patient));
    }
}
