namespace Physio.Domain.Exercises;

/// <summary>Something that is wrong with a catalog as a whole.</summary>
/// <param name="Slug">The exercise at which to mend it; empty when it concerns the whole catalog.</param>
/// <param name="Field">The field of that exercise.</param>
/// <param name="Sentence">What is wrong, in one sentence that names the exercises.</param>
public sealed record CatalogProblem(string Slug, string Field, string Sentence);
