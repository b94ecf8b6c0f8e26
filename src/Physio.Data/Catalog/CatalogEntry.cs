using Physio.Domain.Exercises;

namespace Physio.Data.Catalog;

/// <summary>One exercise of the shipped catalog: its lasting slug and what its revision says.</summary>
public sealed record CatalogEntry(string Slug, ExerciseContent Content);
