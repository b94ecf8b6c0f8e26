namespace Physio.Domain.Exercises;

/// <summary>A published exercise as the composer and the screening read it: slug, revision and content.</summary>
public sealed record CatalogExercise(string Slug, int Revision, ExerciseContent Content);
