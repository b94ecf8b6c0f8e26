namespace Physio.Data.Catalog;

/// <summary>The exercise catalog as it is shipped: one versioned file.</summary>
/// <param name="Version">Raised with every change, so that an importer knows whether it has anything to do.</param>
/// <param name="ReviewNotes">Doubts about the source, each naming the exercises it concerns.</param>
/// <param name="Exercises">The article's exercises and their variants.</param>
public sealed record CatalogFile(int Version, IReadOnlyList<CatalogNote> ReviewNotes, IReadOnlyList<CatalogEntry> Exercises);
