namespace Physio.Data.Tests.Storage;

/// <summary>Tests of elapsed time, run while no other test runs.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneCollection;
